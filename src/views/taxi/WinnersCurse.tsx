import { scaleLinear } from 'd3'
import { selectTable } from '../../store/taxi/derived'
import { useTaxi } from '../../store/taxi/useTaxi'
import { XAxis } from '../plot/Axes'
import { type Frame, PlotContext } from '../plot/PlotContext'
import { SHORT_NAMES } from './contestants'
import { Figure } from './Figure'
import { curseWords } from './taxiWords'
import './contestants.css'
import './WinnersCurse.css'

/** The score each method reports, and what its pick scores with fresh seeds on rows no search saw. */
export function WinnersCurse() {
  const { baseline, searches } = useTaxi(selectTable)
  const rows = [{ id: 'baseline' as const, ...baseline }, ...searches].filter(({ rmse }) => rmse !== null)
  const values = rows.flatMap(({ rmse, freshSeeds }) => [
    rmse!,
    ...(freshSeeds ? [...freshSeeds.values, freshSeeds.mean - freshSeeds.sd, freshSeeds.mean + freshSeeds.sd] : []),
  ])
  return (
    <Figure
      title="Score found, and the same pick on fresh seeds"
      note="diamond: found · dots: fresh seeds · bar: their mean ± s.d."
      description={curseWords({ baseline, searches })}
    >
      {({ width, height }) => {
        if (rows.length === 0)
          return (
            <p className="quiet">No method has a score yet: train the three searches first, or choose the measured replay.</p>
          )
        const frame: Frame = { left: 74, right: width - 20, top: 8, bottom: height - 36 }
        const [low, high] = [Math.min(...values), Math.max(...values)]
        const x = scaleLinear([low - 0.06 * (high - low) - 0.02, high + 0.06 * (high - low) + 0.02], [frame.left, frame.right])
        const y = scaleLinear([0, rows.length], [frame.top, frame.bottom])
        return (
          <svg width={width} height={height} aria-hidden="true">
            <PlotContext value={{ x, y, frame }}>
              {rows.map(({ id, rmse, freshSeeds }, i) => (
                <g key={id} className={`taxi-curse-row taxi-of-${id}`} transform={`translate(0 ${y(i + 0.5)})`}>
                  <text x={frame.left - 10} dy="0.32em" textAnchor="end">
                    {SHORT_NAMES[id]}
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
              <XAxis count={6} label="RMSE, $" />
            </PlotContext>
          </svg>
        )
      }}
    </Figure>
  )
}
