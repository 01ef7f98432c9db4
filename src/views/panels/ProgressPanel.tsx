import { scaleLinear } from 'd3'
import { useId, useMemo } from 'react'
import type { Trace } from '../../experiment/trace'
import { explore } from '../../language/en/explore'
import { registries } from '../../language/en/registries'
import { selectGhost, selectMeasure, selectProblem, selectRivals, selectShown } from '../../store/derived'
import { useLab } from '../../store/useLab'
import { Segmented } from '../controls/Segmented'
import { Term } from '../glossary/Term'
import { XAxis, YAxis } from '../plot/Axes'
import { dodge } from '../plot/dodge'
import { laneLooks } from '../plot/look'
import { type Frame, PlotContext, type Scale } from '../plot/PlotContext'
import { Steps } from '../plot/Steps'
import { useSize } from '../plot/useSize'
import { optimumWords } from '../words/optimum'
import { drawn, hasPlace, MEASURES, NAME_HEIGHT, nameRoom, progressScale } from './progressModel'
import '../plot/marks.css'
import '../plot/series.css'
import './panels.css'
import './ProgressPanel.css'

/** How good the best evaluation so far is, for the three searches under the same budget. */
export function ProgressPanel() {
  const at = useLab((s) => s.view.at)
  const budget = useLab((s) => s.setup.budget)
  const measure = useLab(selectMeasure)
  const truth = useLab((s) => s.view.truth)
  const scale = useLab((s) => s.view.measureScale)
  const show = useLab((s) => s.show)
  const { positive, problem } = useProgress()
  const { optimum } = problem
  const noisy = useLab((s) => s.setup.noise > 0)
  const title = useId()
  const [ref, size] = useSize<HTMLDivElement>()
  const logImpossible = measure === 'value' && !positive ? explore.logNeeds : undefined

  return (
    <section className="panel progress-panel" data-takes-height aria-labelledby={title}>
      <header className="panel-head">
        <h2 id={title}>
          <Term of={MEASURES[measure].term} />
        </h2>
        <span className="quiet">{explore.evaluationsOf(at, budget)}</span>
      </header>
      <div className="progress-controls" data-control>
        <Segmented
          label={explore.compare}
          value={measure}
          options={[
            { value: 'value', label: explore.value, terms: ['bestValue'] },
            {
              value: 'regret',
              label: explore.regret,
              terms: ['regret'],
              disabled: optimum ? (truth ? undefined : explore.regretCovered) : explore.regretUnknown,
            },
          ]}
          onChange={(next) => show({ measure: next })}
        />
        <Segmented
          label={explore.compareScale}
          value={logImpossible ? 'linear' : scale}
          options={[
            { value: 'linear', label: explore.linear, terms: ['scale'] },
            { value: 'log', label: explore.log, terms: ['scale'], disabled: logImpossible },
          ]}
          onChange={(measureScale) => show({ measureScale })}
        />
        <ForgetGhost />
        {measure === 'regret' && noisy && <span className="quiet">{explore.withoutNoise}</span>}
      </div>
      <Undrawn />
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
        {explore.forgetFuture}
      </button>
    )
  )
}

/** What the picture shows: every search up to the moment on screen, and how far each goes in the whole run. */
function useProgress() {
  const problem = useLab(selectProblem)
  const at = useLab((s) => s.view.at)
  const measure = MEASURES[useLab(selectMeasure)]
  const truth = useLab((s) => s.view.truth)
  const wantsLog = useLab((s) => s.view.measureScale === 'log')
  const shown = useLab(selectShown)
  const run = useLab((s) => s.run.trace)
  const rivals = useLab(selectRivals)
  const looks = laneLooks(rivals)
  const ghost = useLab(selectGhost)
  const lines = useMemo(() => {
    const of = (trace: Trace) => measure.of(problem, trace)
    return { bayesian: of(run), first: of(rivals[0].trace), second: of(rivals[1].trace), ghost: of(ghost?.trace ?? []) }
  }, [problem, measure, run, rivals, ghost])
  const visible = [
    // The other future is over: all of it can be seen.
    { name: explore.lineBefore, kind: 'before', values: lines.ghost },
    { name: registries.say(rivals[0].search.short), kind: 'rival', look: looks[0]!.className, values: lines.first.slice(0, at) },
    {
      name: registries.say(rivals[1].search.short),
      kind: 'rival',
      look: looks[1]!.className,
      dash: 'steps-second',
      values: lines.second.slice(0, at),
    },
    { name: explore.lineBayesian, kind: 'bayesian', values: lines.bayesian.slice(0, shown.length) },
  ]
  // While the truth is hidden, only what was measured says whether a log axis has a place for f.
  const positive =
    truth && problem.range
      ? problem.range[0] > 0
      : visible.every(({ values }) => values.every((value) => value === null || value > 0))
  return { problem, measure, positive, log: wantsLog && (measure.floor !== null || positive), whole: lines, visible }
}

/** Says what a log axis cannot show, where noise takes the best to 0 or below. */
function Undrawn() {
  const { measure, log, visible } = useProgress()
  const isComplete = visible.every(({ values }) => values.every((value) => value === null || hasPlace(measure, value)))
  if (!log || isComplete) return null
  return <p className="hint">{explore.notOnLog}</p>
}

function Chart({ width, height }: { width: number; height: number }) {
  const { problem, measure, log, whole, visible } = useProgress()
  const budget = useLab((s) => s.setup.budget)
  const truth = useLab((s) => s.view.truth)
  const rises = problem.goal === 'maximize'
  // What is hidden must not show in the axis either.
  const reference = truth ? measure.reference(problem) : null

  // The names of the lines stand to the right of their ends.
  const right = width - Math.max(66, 16 + 6.2 * Math.max(...visible.map(({ name }) => name.length)))
  const frame: Frame = { left: 50, right, top: 12, bottom: height - 34 }
  const y = useMemo(() => {
    // The optimum's words have a line of their own beyond it.
    const [above, below] = reference === null ? [0, 0] : rises ? [14, 0] : [0, 14]
    // The future is told by what the searches reach in it, which is not for those from whom the truth is hidden.
    const inSight = truth ? Object.values(whole).flat() : visible.flatMap(({ values }) => values)
    return progressScale(measure, inSight, reference, log, { top: 12 + above, bottom: height - 34 - below })
  }, [whole, visible, truth, measure, reference, rises, log, height])
  const x: Scale = scaleLinear()
    .domain([1, Math.max(2, budget)])
    .range([frame.left, frame.right])

  const lines = visible.map(({ values, ...line }) => ({ ...line, values: drawn(measure, y, values) }))
  const ends = lines.flatMap(({ name, kind, look = '', values }, i) => {
    const last = values.findLastIndex((value) => value !== null)
    if (last < 0) return []
    return [
      {
        name: last < values.length - 1 ? `${name} ≤ 0` : name,
        key: i,
        className: `end end-${kind} ${look}`,
        x: x(last + 1),
        y: y(values[last]!),
      },
    ]
  })
  const best = reference === null ? null : y(reference)
  const labels = dodge(
    ends.map((end) => end.y),
    NAME_HEIGHT,
    ...nameRoom(ends.length, frame, best, rises),
  )

  return (
    <svg width={width} height={height} aria-hidden="true">
      <PlotContext value={{ x, y, frame }}>
        <YAxis count={log ? 4 : 5} />
        {reference !== null && best !== null && (
          <g className="optimum" data-answer>
            <line x1={frame.left} x2={frame.right} y1={best} y2={best} />
            <text className="halo" x={frame.left + 6} y={best + (rises ? -5 : 13)}>
              {optimumWords(problem, reference)}
            </text>
          </g>
        )}
        {lines.map(({ kind, look = '', dash = '', values }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines may have one name; each is its place in the list.
          <Steps key={i} values={values} className={`steps-${kind} ${dash} ${look}`} />
        ))}
        {ends.map(({ name, key, className, x, y }, i) => (
          <g key={key} className={className}>
            <circle cx={x} cy={y} r={3} />
            <text className="halo" x={x + 8} y={labels[i]} dy="0.32em">
              {name}
            </text>
          </g>
        ))}
        <XAxis count={5} label={explore.evaluations} />
      </PlotContext>
    </svg>
  )
}
