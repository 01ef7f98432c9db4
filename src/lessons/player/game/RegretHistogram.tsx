import { bin, max, scaleLinear } from 'd3'
import { duel } from '../../../language/en/duel'
import { formatNumber } from '../../../views/format'
import { XAxis, YAxis } from '../../../views/plot/Axes'
import { type Frame, PlotContext } from '../../../views/plot/PlotContext'
import { useSize } from '../../../views/plot/useSize'
import type { OpponentId } from '../../game/contestants'
import { LOOKS } from './SoFarChart'
import './RegretHistogram.css'

interface RegretHistogramProps {
  readonly regrets: readonly number[]
  readonly opponents: Readonly<Record<OpponentId, number>>
}

const BINS = 20
const OPPONENTS = ['bayesian', 'random', 'grid'] as const

/** How many results ended at which regret, and where the searches ended. */
export function RegretHistogram({ regrets, opponents }: RegretHistogramProps) {
  const [ref, size] = useSize<HTMLDivElement>()
  const most = Math.max(...regrets, ...Object.values(opponents), Number.MIN_VALUE)
  // Ends and borders at round numbers, so that all bars are as wide.
  const scale = scaleLinear([0, most], [0, 1]).nice(BINS)
  const bins = bin().domain([0, scale.domain()[1]!]).thresholds(scale.ticks(BINS))([...regrets])
  return (
    <>
      <div className="regret-histogram" ref={ref}>
        {size && size.width > 100 && <Picture {...size} bins={bins} opponents={opponents} />}
      </div>
      <table className="visually-hidden">
        <caption>{duel.byRegret}</caption>
        <tbody>
          {bins.map(({ x0, x1, length }) => (
            <tr key={x0}>
              <th scope="row">{duel.fromTo(formatNumber(x0!), formatNumber(x1!))}</th>
              <td>{duel.results(length)}</td>
            </tr>
          ))}
          {OPPONENTS.map((id) => (
            <tr key={id}>
              <th scope="row">{duel.names[id]}</th>
              <td>{formatNumber(opponents[id])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

interface PictureProps extends Pick<RegretHistogramProps, 'opponents'> {
  readonly width: number
  readonly height: number
  readonly bins: readonly { readonly x0?: number | undefined; readonly x1?: number | undefined; readonly length: number }[]
}

/** Room for the names of the searches above the bars, a line each. */
const NAMES = 58
const LINE = 16

function Picture({ width, height, bins, opponents }: PictureProps) {
  const frame: Frame = { left: 40, right: width - 16, top: NAMES, bottom: height - 36 }
  const x = scaleLinear([0, bins.at(-1)!.x1!], [frame.left, frame.right])
  const highest = max(bins, ({ length }) => length) ?? 1
  const y = scaleLinear([0, Math.max(1, highest)], [frame.bottom, frame.top])
  return (
    <svg width={width} height={height} aria-hidden="true">
      <PlotContext value={{ x, y, frame }}>
        <YAxis count={Math.min(5, Math.max(1, highest))} />
        {bins.map(({ x0, x1, length }) => (
          <rect
            key={x0}
            className="regret-bar"
            x={x(x0!) + 0.5}
            width={Math.max(0, x(x1!) - x(x0!) - 1)}
            y={y(length)}
            height={frame.bottom - y(length)}
          />
        ))}
        {OPPONENTS.map((id, i) => {
          const at = x(opponents[id])
          const isRight = at > frame.right - 150
          return (
            <g key={id} className={`regret-of ${LOOKS[id].className}`}>
              <line
                x1={at}
                x2={at}
                y1={LINE * (i + 1)}
                y2={frame.bottom}
                strokeDasharray={id === 'bayesian' ? undefined : '6 3'}
              />
              <text className="halo" x={at + (isRight ? -4 : 4)} y={LINE * (i + 1) - 4} textAnchor={isRight ? 'end' : 'start'}>
                {duel.names[id]} {formatNumber(opponents[id])}
              </text>
            </g>
          )
        })}
        <XAxis count={6} label={duel.regretAtEnd} />
      </PlotContext>
    </svg>
  )
}
