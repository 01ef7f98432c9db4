import { scaleLinear } from 'd3'
import { taxi } from '../../language/en/taxi'
import { selectTable } from '../../store/taxi/derived'
import { useTaxi } from '../../store/taxi/useTaxi'
import type { Frame } from '../plot/PlotContext'
import { Figure } from './Figure'
import { fitsBarWords, fitsCountedWords } from './taxiWords'
import './contestants.css'
import './FitsCounted.css'

/** How many trainings of the network each search took. */
export function FitsCounted() {
  const { searches } = useTaxi(selectTable)
  const most = Math.max(1, ...searches.map(({ fits }) => fits))
  return (
    <Figure title={taxi.fitsTitle} note={taxi.fitsNote} description={fitsCountedWords({ searches })}>
      {({ width, height }) => {
        const frame: Frame = { left: 74, right: width - 110, top: 8, bottom: height - 12 }
        const x = scaleLinear([0, most], [frame.left, frame.right])
        const row = (frame.bottom - frame.top) / 3
        return (
          <svg width={width} height={height} aria-hidden="true">
            {searches.map(({ id, fits, evaluations }, i) => (
              <g key={id} className={`taxi-fits taxi-of-${id}`} transform={`translate(0 ${frame.top + (i + 0.5) * row})`}>
                <text x={frame.left - 10} dy="0.32em" textAnchor="end">
                  {taxi.shortNames[id]}
                </text>
                <rect
                  x={frame.left}
                  width={Math.max(0, x(fits) - frame.left)}
                  y={-Math.min(14, row / 3)}
                  height={2 * Math.min(14, row / 3)}
                />
                <text x={x(fits) + 8} dy="0.32em">
                  {fitsBarWords({ fits, evaluations })}
                </text>
              </g>
            ))}
          </svg>
        )
      }}
    </Figure>
  )
}
