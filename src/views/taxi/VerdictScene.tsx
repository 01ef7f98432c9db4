import { scaleLinear, scaleLog } from 'd3'
import data from '../../problems/measured/taxiSurfaces.json'
import { selectTable } from '../../store/taxi/derived'
import { useTaxi } from '../../store/taxi/useTaxi'
import { XAxis, YAxis } from '../plot/Axes'
import { Curve } from '../plot/Curve'
import { type Frame, PlotContext, type Scale } from '../plot/PlotContext'
import { dollars, NAMES } from './contestants'
import { Figure } from './Figure'
import type { SceneProps } from './TaxiRoom'

/** Scene 5: the honest verdict, told kindly. */
export function VerdictScene({ goTo }: SceneProps) {
  const protocol = useTaxi((s) => s.protocol)
  const setProtocol = useTaxi((s) => s.setProtocol)
  return (
    <div className="taxi-verdict-scene">
      <header className="panel taxi-scene-head">
        <h1>What really happened</h1>
        <p>
          The article’s lesson stands: a search that learns wastes fewer trainings. Its numbers say something else as well, and
          anybody could have been caught by it: most of the gain from $6.81 to $4.55 was missing scaling and the luck of one seed.
        </p>
        <div className="taxi-scene-buttons">
          <button type="button" onClick={() => setProtocol(protocol === 'fair' ? 'article' : 'fair')}>
            {protocol === 'fair' ? 'See it as in the article' : 'See the fair comparison'}
          </button>
          <button type="button" onClick={() => goTo('searches')}>
            Back to the searches
          </button>
        </div>
      </header>
      <WinnersCurse />
      <FitsCounted />
      <MainEffect axis="lr" />
      <MainEffect axis="l2" />
      <section className="panel taxi-figure taxi-lessons" aria-label="What to take home">
        <h2>What to take home</h2>
        <ol>
          <li>
            <strong>The winner’s curse.</strong> A search keeps its luckiest score. Trained again with fresh seeds, no pick of the
            fair comparison beats the guess by more than its own scatter.
          </li>
          <li>
            <strong>Scale first.</strong> With scaled features the guess scores about $4.5 from the start; without, one seed gives
            $6 and the next $4.5.
          </li>
          <li>
            <strong>Count fits.</strong> “Four times faster” was 30 trainings against 126: the folds of the cross-validation, not
            the searches.
          </li>
          <li>
            <strong>Search on log axes.</strong> The linear 5 × 5 grid has no learning rate between 0.0001 and 0.02, where the
            valley is.
          </li>
          <li>
            <strong>Know what matters.</strong> The learning rate explains 62 % of the variance of log RMSE, the L2 penalty 8 %.
          </li>
          <li>
            <strong>What Bayesian optimization does win</strong> is the start: after five evaluations its median best is $4.37 on
            log axes. And it does not always win.
          </li>
        </ol>
        <p className="hint">
          Scores found and scores on fresh seeds are on other rides as well: the guess, which nobody chose, shows by how much that
          alone moves a number.{' '}
          <a href="./taxi-case.html" target="_blank" rel="noreferrer">
            The whole case, with our own trainings in full
          </a>
        </p>
      </section>
    </div>
  )
}

const SHORT = { baseline: 'guess', grid: 'grid', random: 'random', bayesian: 'Bayesian' } as const

/** The score each method reports, and what its pick scores with fresh seeds on rows no search saw. */
function WinnersCurse() {
  const { baseline, searches } = useTaxi(selectTable)
  const rows = [{ id: 'baseline' as const, ...baseline }, ...searches].filter(({ rmse }) => rmse !== null)
  const values = rows.flatMap(({ rmse, freshSeeds }) => [rmse!, ...(freshSeeds?.values ?? [])])
  const words = rows.map(
    ({ id, rmse, freshSeeds }) =>
      `${NAMES[id]} found ${dollars(rmse!)}, fresh seeds ${freshSeeds ? `${dollars(freshSeeds.mean)} ± ${freshSeeds.sd.toFixed(2)}` : 'not trained yet'}`,
  )
  return (
    <Figure
      title="Score found, and the same pick on fresh seeds"
      note="diamond: found · dots: fresh seeds · bar: their mean ± s.d."
      description={words.length > 0 ? words.join('; ') : 'No method has a score yet.'}
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
                <g key={id} className={`taxi-curse-row ${id}`} transform={`translate(0 ${y(i + 0.5)})`}>
                  <text x={frame.left - 10} dy="0.32em" textAnchor="end">
                    {SHORT[id]}
                  </text>
                  {freshSeeds && (
                    <>
                      <line
                        className="taxi-spread"
                        x1={x(freshSeeds.mean - freshSeeds.sd)}
                        x2={x(freshSeeds.mean + freshSeeds.sd)}
                      />
                      <line className="taxi-middle" x1={x(freshSeeds.mean)} x2={x(freshSeeds.mean)} y1={-8} y2={8} />
                      {freshSeeds.values.map((value) => (
                        <circle key={value} cx={x(value)} r={3.5} />
                      ))}
                    </>
                  )}
                  <path className="taxi-found" transform={`translate(${x(rmse!)} 0)`} d="M0 -7L7 0L0 7L-7 0Z" />
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

function FitsCounted() {
  const { searches } = useTaxi(selectTable)
  const most = Math.max(1, ...searches.map(({ fits }) => fits))
  return (
    <Figure
      title="Fits counted"
      note="trainings of the network that each search took"
      description={searches
        .map(({ id, fits, evaluations }) => `${NAMES[id]}: ${evaluations} evaluations, ${fits} fits`)
        .join('; ')}
    >
      {({ width, height }) => {
        const frame: Frame = { left: 74, right: width - 110, top: 8, bottom: height - 12 }
        const x = scaleLinear([0, most], [frame.left, frame.right])
        const row = (frame.bottom - frame.top) / 3
        return (
          <svg width={width} height={height} aria-hidden="true">
            {searches.map(({ id, fits, evaluations }, i) => (
              <g key={id} className={`taxi-fits ${id}`} transform={`translate(0 ${frame.top + (i + 0.5) * row})`}>
                <text x={frame.left - 10} dy="0.32em" textAnchor="end">
                  {SHORT[id]}
                </text>
                <rect
                  x={frame.left}
                  width={Math.max(0, x(fits) - frame.left)}
                  y={-Math.min(14, row / 3)}
                  height={2 * Math.min(14, row / 3)}
                />
                <text x={x(fits) + 8} dy="0.32em">
                  {fits} for {evaluations} places
                </text>
              </g>
            ))}
          </svg>
        )
      }}
    </Figure>
  )
}

/** The measured surface averaged over one of its axes: how much the other matters; dots are single seeds. */
function MainEffect({ axis }: { axis: 'lr' | 'l2' }) {
  const xs = axis === 'lr' ? data.learningRate : data.l2
  const seeds = data.standardised.runs.map(({ rmse }) =>
    xs.map((_, k) => mean(axis === 'lr' ? rmse[k]! : rmse.map((row) => row[k]!))),
  )
  const curve = xs.map((_, k) => mean(seeds.map((values) => values[k]!)))
  const name = axis === 'lr' ? 'learning rate' : 'L2 penalty'
  return (
    <Figure
      title={axis === 'lr' ? 'The learning rate decides' : 'The L2 penalty hardly matters'}
      note="measured: mean over the other axis; dots are training seeds"
      description={`Mean RMSE by ${name}: from ${dollars(Math.min(...curve))} to ${dollars(Math.max(...curve))}.`}
    >
      {({ width, height }) => {
        const frame: Frame = { left: 44, right: width - 14, top: 8, bottom: height - 36 }
        const x: Scale = scaleLog([xs[0]!, xs.at(-1)!], [frame.left, frame.right])
        const y: Scale = scaleLinear([4, 11], [frame.bottom, frame.top]).clamp(true)
        return (
          <svg width={width} height={height} aria-hidden="true">
            <PlotContext value={{ x, y, frame }}>
              <YAxis count={4} />
              <Curve xs={xs} ys={curve} className="taxi-effect" />
              {seeds.flatMap((values) =>
                values.map((value, k) => (
                  <circle key={`${xs[k]} ${value}`} className="taxi-effect-seed" cx={x(xs[k]!)} cy={y(value)} r={2.2} />
                )),
              )}
              <XAxis count={4} label={name} />
            </PlotContext>
          </svg>
        )
      }}
    </Figure>
  )
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length
