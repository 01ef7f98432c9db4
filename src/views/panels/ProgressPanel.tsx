import { scaleLinear, scaleLog } from 'd3'
import { useMemo } from 'react'
import { incumbents, regrets } from '../../experiment/regret'
import type { Trace } from '../../experiment/trace'
import type { Problem } from '../../problems/problem'
import { selectGhost, selectProblem, selectRivals, selectShown } from '../../store/derived'
import { useLab } from '../../store/useLab'
import { Segmented } from '../controls/Segmented'
import { formatNumber } from '../format'
import { XAxis, YAxis } from '../plot/Axes'
import { dodge } from '../plot/dodge'
import { type Frame, PlotContext, type Scale } from '../plot/PlotContext'
import { Steps } from '../plot/Steps'
import { useSize } from '../plot/useSize'

/** Regrets below this are exact hits as far as a screen can tell; a log axis ends here. */
const SMALLEST_REGRET = 1e-6

/** How good the best evaluation so far is, for the three searches under the same budget. */
export function ProgressPanel() {
  const at = useLab((s) => s.view.at)
  const budget = useLab((s) => s.setup.budget)
  const measure = useLab((s) => s.view.measure)
  const scale = useLab((s) => s.view.measureScale)
  const show = useLab((s) => s.show)
  const positive = useLab(selectProblem).range[0] > 0
  const noisy = useLab((s) => s.setup.noise > 0)
  const [ref, size] = useSize<HTMLDivElement>()
  const logImpossible = measure === 'value' && !positive ? 'A log axis needs values above 0.' : undefined

  return (
    <section className="panel progress" aria-labelledby="progress-title">
      <header className="panel-head">
        <h2 id="progress-title">{measure === 'value' ? 'Best value found' : 'Simple regret'}</h2>
        <span className="quiet">
          {at} / {budget} evaluations
        </span>
      </header>
      <div className="progress-controls">
        <Segmented
          label="What to compare"
          value={measure}
          options={[
            { value: 'value', label: 'value' },
            { value: 'regret', label: 'regret' },
          ]}
          onChange={(next) => show({ measure: next })}
        />
        <Segmented
          label="Scale of the comparison"
          value={logImpossible ? 'linear' : scale}
          options={[
            { value: 'linear', label: 'linear' },
            { value: 'log', label: 'log', disabled: logImpossible },
          ]}
          onChange={(measureScale) => show({ measureScale })}
        />
        <ForgetGhost />
        {measure === 'regret' && noisy && <span className="quiet">of the incumbent, without noise</span>}
      </div>
      <div className="fill" ref={ref}>
        {size && size.width > 50 && size.height > 40 && <Chart width={size.width} height={size.height} />}
      </div>
    </section>
  )
}

/** While two futures are compared, the way back to one. */
function ForgetGhost() {
  const ghost = useLab((s) => s.ghost)
  const forget = useLab((s) => s.forgetGhost)
  return (
    ghost && (
      <button type="button" className="link" onClick={forget}>
        Forget the other future
      </button>
    )
  )
}

function Chart({ width, height }: { width: number; height: number }) {
  const problem = useLab(selectProblem)
  const budget = useLab((s) => s.setup.budget)
  const at = useLab((s) => s.view.at)
  const measure = useLab((s) => s.view.measure)
  const wantsLog = useLab((s) => s.view.measureScale === 'log')
  const truth = useLab((s) => s.view.truth)
  const shown = useLab(selectShown)
  const run = useLab((s) => s.run.trace)
  const rivals = useLab(selectRivals)
  const ghost = useLab(selectGhost)

  const log = wantsLog && (measure === 'regret' || problem.range[0] > 0)
  const lines = useMemo(() => {
    const of = (trace: Trace) => series(problem, trace, measure)
    return { bayesian: of(run), grid: of(rivals.grid), random: of(rivals.random), ghost: of(ghost?.trace ?? []) }
  }, [problem, measure, run, rivals, ghost])

  const frame: Frame = { left: 50, right: width - 66, top: 12, bottom: height - 34 }
  const y = useMemo(
    () =>
      measureScale(Object.values(lines).flat(), measure === 'value' ? problem.optimum.value : null, log, {
        top: 12,
        bottom: height - 34,
      }),
    [lines, measure, problem, log, height],
  )
  const x: Scale = scaleLinear()
    .domain([1, Math.max(2, budget)])
    .range([frame.left, frame.right])

  const visible = [
    // The other future is over: all of it can be seen.
    { name: 'before', values: lines.ghost },
    { name: 'grid', values: lines.grid.slice(0, at) },
    { name: 'random', values: lines.random.slice(0, at) },
    { name: 'Bayesian', values: lines.bayesian.slice(0, shown.length) },
  ]
  const ends = visible.flatMap(({ name, values }) => {
    const value = values.at(-1)
    return value === undefined || value === null ? [] : [{ name, x: x(values.length), y: y(floored(y, value)) }]
  })
  const best = measure === 'value' && truth ? y(problem.optimum.value) : null
  const rises = problem.goal === 'maximize'
  // Names stay on the near side of the optimum, whose own words are on the far side, and half a line off the axis.
  const labels = dodge(
    ends.map((end) => end.y),
    13,
    best !== null && rises ? best + 7 : frame.top,
    best !== null && !rises ? best - 7 : frame.bottom - 7,
  )

  return (
    <svg width={width} height={height} aria-hidden="true">
      <PlotContext value={{ x, y, frame }}>
        <YAxis count={log ? 4 : 5} />
        {best !== null && (
          <g className="optimum">
            <line x1={frame.left} x2={frame.right} y1={best} y2={best} />
            <text className="halo" x={frame.left + 6} y={best + (rises ? -5 : 13)}>
              {problem.measured ? 'best measured' : 'true optimum'} {formatNumber(problem.optimum.value, 4)}
            </text>
          </g>
        )}
        {visible.map(({ name, values }) => (
          <Steps key={name} values={values.map((value) => value && floored(y, value))} className={name.toLowerCase()} />
        ))}
        {ends.map(({ name, x, y }, i) => (
          <g key={name} className={`end ${name.toLowerCase()}`}>
            <circle cx={x} cy={y} r={3} />
            <text className="halo" x={x + 8} y={labels[i]} dy="0.32em">
              {name}
            </text>
          </g>
        ))}
        <XAxis count={5} label="evaluations" />
      </PlotContext>
    </svg>
  )
}

/** The best value, or the simple regret, after each evaluation. */
const series = (problem: Problem, trace: Trace, measure: 'value' | 'regret'): (number | null)[] =>
  measure === 'regret' ? regrets(problem, trace) : incumbents(problem.goal, trace).map((best) => best?.y ?? null)

const floored = (y: Scale, value: number): number => Math.max(value, Math.min(...y.domain()))

/** Fixed by the worst and the best any search reaches in the whole run, so that it does not move from step to step. */
function measureScale(
  values: readonly (number | null)[],
  reference: number | null,
  log: boolean,
  { top, bottom }: Pick<Frame, 'top' | 'bottom'>,
): Scale {
  const known = values.flatMap((value) => (value === null ? [] : [value]))
  if (reference !== null) known.push(reference)
  const [low, high] = [Math.min(...known, Number.POSITIVE_INFINITY), Math.max(...known, Number.NEGATIVE_INFINITY)]
  if (!(low <= high)) return scaleLinear().domain([0, 1]).range([bottom, top])
  if (reference === null) {
    const largest = Math.max(high, SMALLEST_REGRET * 10)
    return log
      ? scaleLog()
          .domain([SMALLEST_REGRET, largest * 1.5])
          .range([bottom, top])
      : scaleLinear()
          .domain([0, largest * 1.05])
          .range([bottom, top])
  }
  if (log)
    return scaleLog()
      .domain([low / 1.05, high * 1.05])
      .range([bottom, top])
  const room = (high - low || 1) * 0.14
  return scaleLinear()
    .domain([low - room, high + room])
    .range([bottom, top])
}
