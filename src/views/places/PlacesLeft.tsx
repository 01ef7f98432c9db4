import { useMemo } from 'react'
import { selectMoment } from '../../store/derived'
import { useLab } from '../../store/useLab'
import { usePlot } from '../plot/PlotContext'
import './PlacesLeft.css'

/** The places of a table where nothing was evaluated yet: ticks on the axis of a line, dots in a plane. */
export default function PlacesLeft() {
  const { x, y, frame } = usePlot()
  const { places } = useLab(selectMoment).model
  const path = useMemo(
    () =>
      (places?.() ?? [])
        .map(([a, b]) =>
          b === undefined ? `M${x(a!).toFixed(1)} ${frame.bottom}v-7` : `M${x(a!).toFixed(1)} ${y(b).toFixed(1)}h0`,
        )
        .join(''),
    [places, x, y, frame],
  )
  return <path className="places-left" d={path} />
}
