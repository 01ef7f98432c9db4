import { findAcquisition } from '../../acquisition'
import { isBetter } from '../../experiment/direction'
import type { Explanation } from '../../experiment/moments'
import { incumbents, simpleRegret } from '../../experiment/regret'
import type { Evaluation } from '../../experiment/trace'
import type { Problem } from '../../problems/problem'
import { isSamePlace, modelWidth, toModel } from '../../problems/searchSpace'
import {
  selectCovariance,
  selectInInitialDesign,
  selectMoment,
  selectNext,
  selectProblem,
  selectRivals,
  selectShown,
} from '../../store/derived'
import type { LabState } from '../../store/store'
import { useLab } from '../../store/useLab'
import { logMarginalLikelihood } from '../../surrogate/gaussianProcess'
import type { Covariance } from '../../surrogate/kernels/kernel'
import { formatNumber, formatPercent, formatPlace } from '../format'
import { LookingBack } from './LookingBack'

/** One paragraph that explains what is on screen: the place looked at, or the phase of the step, with live numbers. */
export function WhyHere({ inspected }: { inspected: Explanation | null }) {
  return (
    <div className="why">
      <p>
        <Words inspected={inspected} />
      </p>
      <LookingBack />
    </div>
  )
}

function Words({ inspected }: { inspected: Explanation | null }) {
  const phase = useLab((s) => s.view.phase)
  const spent = useLab((s) => s.view.at >= s.setup.budget)
  const inDesign = useLab(selectInInitialDesign)
  const next = useLab(selectNext)
  if (inspected) return <Place at={inspected} />
  if (spent) return <Verdict />
  if (phase === 'evaluate') return <Revealed />
  if (phase === 'fit') return <Fitted />
  if (inDesign) return <InitialDesign />
  if (!next)
    return <>Every evaluation so far has failed, so there is nothing to learn from yet: the next place is drawn at random.</>
  return phase === 'score' ? <Scored next={next} /> : <Chosen next={next} />
}

function Place({ at }: { at: Explanation }) {
  const { goal, space } = useLab(selectProblem)
  return (
    <>
      <strong>At {formatPlace(space, at.x)}</strong> the model predicts <Prediction at={at} />: a{' '}
      <strong>{formatPercent(at.probabilityOfImprovement)}</strong> chance of {beating(goal)} {formatNumber(at.threshold, 4)}, and{' '}
      <strong>EI = {formatNumber(at.expectedImprovement)}</strong> <Terms at={at} />. Click to evaluate here yourself.
    </>
  )
}

function Chosen({ next }: { next: Explanation }) {
  const problem = useLab(selectProblem)
  const shown = useLab(selectShown)
  const twin = shown.findIndex(({ x }) => isWithin(problem, x, next.x, (width) => 1e-6 * width))
  return (
    <>
      <strong>Why {formatPlace(problem.space, next.x)}?</strong> The model predicts <Prediction at={next} /> there: a{' '}
      <strong>{formatPercent(next.probabilityOfImprovement)}</strong> chance of {beating(problem.goal)}{' '}
      {formatNumber(next.threshold, 4)}. <Gain at={next} />
      {twin >= 0 && (
        <>
          {' '}
          This place was measured already (evaluation {twin + 1}): the model sees nothing better to do than to ask there again.
        </>
      )}
    </>
  )
}

function Gain({ at }: { at: Explanation }) {
  const near = useLab((s) => isNearIncumbent(s, at.x))
  const acquisition = useLab((s) => s.run.model.acquisition)
  const value = <strong>EI = {formatNumber(at.expectedImprovement)}</strong>
  if (acquisition !== 'ei' && acquisition !== 'logei' && acquisition !== 'nei') return <Question score={at.score} />
  if (at.expectedImprovement === 0) return <>Nowhere is any gain expected: EI is 0 as far as this computer can tell.</>
  const share = at.terms.mean / at.expectedImprovement
  return (
    <>
      Averaged over everything it could be, the gain is {value} <Terms at={at} />
      {share > 0.6 ? (
        <>
          , and most of it comes from a <strong>promising mean</strong>. It is exploiting.
        </>
      ) : share > 0.2 ? (
        <>
          , paid for by <strong>both</strong> a promising mean and uncertainty.
        </>
      ) : (
        <>
          , and nearly all of it comes from <strong>uncertainty</strong>, not from a promising mean.{' '}
          {near ? 'It is refining next to the best so far.' : 'It is exploring.'}
        </>
      )}
    </>
  )
}

/** For functions other than expected improvement: what they ask, and the answer. */
function Question({ score }: { score: number | null }) {
  const { name, question } = useLab((s) => findAcquisition(s.run.model.acquisition))
  return (
    <>
      {name} asks: <em>{question}</em>{' '}
      {score !== null && (
        <>
          The answer, <strong>{formatNumber(score)}</strong>, is the highest of all places.
        </>
      )}
    </>
  )
}

/** Whether a place lies within half a length-scale of the best so far, along every axis. */
function isNearIncumbent(state: LabState, x: readonly number[]): boolean {
  const problem = selectProblem(state)
  const shown = selectShown(state)
  const best = incumbents(problem.goal, shown).at(-1)
  if (!best) return false
  const { lengthscale } = selectCovariance(state)
  // A twentieth of the axis for a kernel that has no length-scale of its own.
  return isWithin(problem, x, shown[best.index]!.x, (width, d) => (lengthscaleOf(lengthscale, d) ?? width / 10) / 2)
}

const lengthscaleOf = (lengthscale: Covariance[string], d: number): number | undefined => {
  const each = [lengthscale ?? []].flat() as number[]
  return each[d] ?? each[0]
}

/** Whether two places are closer than `reach` along every axis, as the surrogate measures it. */
const isWithin = (
  { space }: Problem,
  a: readonly number[],
  b: readonly number[],
  reach: (width: number, d: number) => number,
): boolean => space.every((axis, d) => Math.abs(toModel(axis, a[d]!) - toModel(axis, b[d]!)) < reach(modelWidth(axis), d))

const Prediction = ({ at }: { at: Explanation }) => (
  <strong>
    {formatNumber(at.mean)} ± {formatNumber(at.sd)}
  </strong>
)

/** EI as the sum of what the mean and what the uncertainty pay. */
const Terms = ({ at: { terms } }: { at: Explanation }) => (
  <span className="terms">
    ({formatNumber(terms.mean)} from the mean {terms.uncertainty < 0 ? '−' : '+'} {formatNumber(Math.abs(terms.uncertainty))} from
    the uncertainty)
  </span>
)

function Scored({ next }: { next: Explanation }) {
  const { name, question } = useLab((s) => findAcquisition(s.run.model.acquisition))
  return (
    <>
      <strong>Score.</strong> Every place gets a score, from the model alone. {name} asks: <em>{question}</em> This costs no
      evaluation. The highest score now is <strong>{next.score === null ? 'unknown' : formatNumber(next.score)}</strong>.
    </>
  )
}

function Fitted() {
  const { model } = useLab(selectMoment)
  const { process } = model.members[0]!
  const n = process.X.length
  const likelihood = logMarginalLikelihood(process)
  if (n === 0)
    return (
      <>
        <strong>Fit.</strong> Nothing has been measured. This is the prior: before any data, every place has the same mean and the
        same uncertainty.
      </>
    )
  return (
    <>
      <strong>Fit.</strong> The Gaussian process is conditioned on {n} observation{n === 1 ? '' : 's'}: near them the band is
      narrow, and it widens within about one length-scale of them. The logarithm of the likelihood of the data under these
      settings is <strong>{formatNumber(likelihood)}</strong>.
    </>
  )
}

function InitialDesign() {
  const at = useLab((s) => s.view.at)
  const size = useLab((s) => Math.min(s.setup.initialPoints, s.setup.budget))
  return (
    <>
      <strong>
        Initial design, {at} of {size} evaluated.
      </strong>{' '}
      The model needs something to start from: the first {size === 1 ? 'place is' : `${size} places are`} drawn at random, and
      random search starts from the very same. From then on the acquisition function decides.
    </>
  )
}

function Revealed() {
  const problem = useLab(selectProblem)
  const made = useLab((s) => s.run.trace[s.view.at])
  const number = useLab((s) => s.view.at + 1)
  const next = useLab(selectNext)
  const shown = useLab(selectShown)
  if (!made) return null
  return (
    <>
      <strong>Evaluate.</strong> The black box was asked at {formatPlace(problem.space, made.x)}
      {made.y === null ? (
        <>
          , and evaluation {number} <strong>failed</strong>: {made.failure}. It counts against the budget all the same.
        </>
      ) : (
        <>
          : evaluation {number} returned <strong>{formatNumber(made.y, 4)}</strong>
          <Surprise made={made} predicted={next && isSamePlace(next.x, made.x) ? next : null} />.{' '}
          {isNewBest(problem.goal, made.y, incumbents(problem.goal, shown).at(-1)?.y)} Next, the model is fitted again.
        </>
      )}
    </>
  )
}

const isNewBest = (goal: 'maximize' | 'minimize', y: number, best: number | undefined) =>
  best === undefined || isBetter(goal, y, best) ? 'This is the best so far.' : 'The best so far stays.'

function Surprise({ made, predicted }: { made: Evaluation; predicted: Explanation | null }) {
  if (!predicted || made.y === null || !(predicted.sd > 0)) return null
  const z = (made.y - predicted.mean) / predicted.sd
  return (
    <>
      , {formatNumber(Math.abs(z), 2)} standard deviations {z < 0 ? 'below' : 'above'} what the model predicted
    </>
  )
}

function Verdict() {
  const problem = useLab(selectProblem)
  const shown = useLab(selectShown)
  const rivals = useLab(selectRivals)
  const results = [
    { name: 'Bayesian optimization', trace: shown },
    { name: 'grid search', trace: rivals.grid },
    { name: 'random search', trace: rivals.random },
  ].flatMap(({ name, trace }) => {
    const best = incumbents(problem.goal, trace).at(-1)
    return best ? [{ name, y: best.y, regret: simpleRegret(problem, trace[best.index]!.x) }] : []
  })
  const least = Math.min(...results.map(({ regret }) => regret))
  const winners = results.filter(({ regret }) => regret === least).map(({ name }) => name)
  if (results.length === 0) return <>The budget is spent, and every evaluation of every search failed.</>
  return (
    <>
      <strong>The budget is spent.</strong> Best values found:{' '}
      {results.map(({ name, y, regret }, i) => (
        <span key={name}>
          {i > 0 && ', '}
          {name} <strong>{formatNumber(y, 4)}</strong> (simple regret {formatNumber(regret, 2)})
        </span>
      ))}
      .{' '}
      {winners.length === 1
        ? `On this run ${winners[0]} came closest.`
        : `On this run ${winners.join(' and ')} came equally close.`}{' '}
      One run proves little: try another seed.
    </>
  )
}

const beating = (goal: 'maximize' | 'minimize') => (goal === 'maximize' ? 'beating' : 'getting below')
