import { scaleLinear } from 'd3'
import type { Contestant } from '../../casestudy/study'
import type { Line } from '../../casestudy/table'
import { taxi } from '../../language/en/taxi'
import { XAxis } from '../plot/Axes'
import { type Frame, PlotContext } from '../plot/PlotContext'
import { Figure } from './Figure'
import './contestants.css'
import './FoundAndFresh.css'

/** One method: the score it found, and what the same pick scored on fresh seeds. */
export interface FoundRow extends Pick<Line, 'rmse' | 'freshSeeds'> {
  readonly key: string
  /** Whose colour it has. */
  readonly of: Contestant
  readonly name: string
}

interface FoundAndFreshProps {
  readonly title: string
  readonly rows: readonly FoundRow[]
  /** What the picture says, for those who do not see it. */
  readonly description: string
  /** Scores that lie within the picture beside those of its rows: so that it stays as it is when a row joins. */
  readonly within?: readonly number[]
}

/** Scores found beside those of the same pick on fresh seeds, a row for each; rows without a score are left out. */
export function FoundAndFresh({ title, rows: all, description, within = [] }: FoundAndFreshProps) {
  const rows = all.filter(({ rmse }) => rmse !== null)
  const values = [...rows.flatMap(scoresOf), ...within]
  return (
    <Figure title={title} note={taxi.foundAndFreshKey} description={description}>
      {({ width, height }) => {
        if (rows.length === 0) return <p className="quiet">{taxi.noMethodYet}</p>
        const frame: Frame = { left: 74, right: width - 20, top: 8, bottom: height - 36 }
        const [low, high] = [Math.min(...values), Math.max(...values)]
        const x = scaleLinear([low - 0.06 * (high - low) - 0.02, high + 0.06 * (high - low) + 0.02], [frame.left, frame.right])
        const y = scaleLinear([0, rows.length], [frame.top, frame.bottom])
        return (
          <svg width={width} height={height} aria-hidden="true">
            <PlotContext value={{ x, y, frame }}>
              {rows.map(({ key, of, name, rmse, freshSeeds }, i) => (
                <g key={key} className={`taxi-curse-row taxi-of-${of}`} transform={`translate(0 ${y(i + 0.5)})`}>
                  <text x={frame.left - 10} dy="0.32em" textAnchor="end">
                    {name}
                  </text>
                  {freshSeeds && (
                    <g data-answer>
                      <line
                        className="taxi-spread"
                        x1={x(freshSeeds.mean - freshSeeds.sd)}
                        x2={x(freshSeeds.mean + freshSeeds.sd)}
                      />
                      <line className="taxi-middle" x1={x(freshSeeds.mean)} x2={x(freshSeeds.mean)} y1={-8} y2={8} />
                      {freshSeeds.values.map((value) => (
                        <circle key={value} cx={x(value)} r={3.5} />
                      ))}
                    </g>
                  )}
                  <path className="taxi-found" data-answer transform={`translate(${x(rmse!)} 0)`} d="M0 -7L7 0L0 7L-7 0Z" />
                </g>
              ))}
              <XAxis count={6} label={taxi.rmseAxis} />
            </PlotContext>
          </svg>
        )
      }}
    </Figure>
  )
}

/** Every score that is drawn of a row. */
export const scoresOf = ({ rmse, freshSeeds }: Pick<Line, 'rmse' | 'freshSeeds'>): number[] => [
  ...(rmse === null ? [] : [rmse]),
  ...(freshSeeds ? [...freshSeeds.values, freshSeeds.mean - freshSeeds.sd, freshSeeds.mean + freshSeeds.sd] : []),
]
