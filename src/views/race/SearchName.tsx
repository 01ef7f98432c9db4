import { selectInFront } from '../../store/race/derived'
import { useRace } from '../../store/race/useRace'
import type { Look } from '../plot/look'
import { Swatch } from './Swatch'
import './SearchName.css'

/** The name of a search with its mark: pressed, it brings the search to the front of the picture; so does pointing at it, for as long. */
export function SearchName({ name, look }: { name: string; look: Look }) {
  const isInFront = useRace((s) => selectInFront(s) === name)
  const isHighlighted = useRace((s) => s.highlighted === name)
  const highlight = useRace((s) => s.highlight)
  const point = useRace((s) => s.point)
  return (
    <button
      type="button"
      className={isInFront ? `race-name race-name-front ${look.className}` : `race-name ${look.className}`}
      aria-pressed={isHighlighted}
      onClick={() => highlight(name)}
      onPointerEnter={({ pointerType }) => pointerType !== 'touch' && point(name)}
      onPointerLeave={() => point(null)}
    >
      <Swatch look={look} /> {name}
    </button>
  )
}
