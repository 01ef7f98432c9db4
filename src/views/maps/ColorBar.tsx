import { explore } from '../../language/en/explore'
import { formatShort } from '../format'
import type { Levels } from './levels'
import { colorAt, type Ramp } from './ramps'
import './maps.css'

const STOPS = 12

/** The scale of a map: its colours from pale to deep, with the values at both ends and in the middle. */
export function ColorBar({ levels, ramp }: { levels: Levels; ramp: Ramp }) {
  const colors = Array.from({ length: STOPS + 1 }, (_, i) => colorAt(ramp, i / STOPS))
  return (
    <span
      className="color-bar"
      role="img"
      aria-label={explore.coloursFromTo(formatShort(levels.value(0), 2), formatShort(levels.value(1), 2))}
    >
      <span>{formatShort(levels.value(0), 2)}</span>
      <span className="color-ramp" style={{ backgroundImage: `linear-gradient(to right, ${colors.join(', ')})` }} />
      <span>{formatShort(levels.value(1), 2)}</span>
    </span>
  )
}
