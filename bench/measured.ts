import { ask } from '../src/experiment/measure/ask'
import type { MeasuredTrial, Parameter } from '../src/experiment/measure/study'
import { race } from '../src/experiment/race'
import { quantileOfSorted } from '../src/numerics/quantile'
import { problems } from '../src/problems'
import type { Problem } from '../src/problems/problem'
import { listed } from '../src/problems/source'

/** Evaluations by the number of inputs, as for the packages; more in more dimensions. */
const BUDGETS: Readonly<Record<number, number>> = { 2: 30, 3: 40, 6: 60 }
const SEEDS = Array.from({ length: 30 }, (_, i) => i + 1)

interface Spread {
  readonly low: number
  readonly median: number
  readonly high: number
}

interface MeasuredRow {
  readonly id: string
  readonly budget: number
  readonly race: Spread
  readonly measure: Spread
}

/** Those with two, three or six inputs that answer a formula, so that anybody can measure them anywhere and the optimum is known. */
const measurable = problems.filter(
  (problem: Problem) =>
    problem.space.length in BUDGETS &&
    problem.noise.kind === 'gaussian' &&
    problem.optimum !== undefined &&
    !problem.measured &&
    !problem.constraint,
)

/** The regret of a study told by a script, beside that of the Race's default with the same number of evaluations. */
const measuredRows = (): readonly MeasuredRow[] =>
  measurable.map((problem) => {
    const budget = BUDGETS[problem.space.length]!
    const { searches } = race({
      source: listed(problem.id),
      searches: [{ id: 'bo', kind: 'bayesian' }],
      budget,
      seeds: SEEDS,
      noise: 0,
    })
    const regretOf = (best: number) => Math.abs(best - problem.optimum!.value)
    return {
      id: problem.id,
      budget,
      race: spreadOf(searches[0]!.runs.map(({ bestSoFar }) => regretOf(bestSoFar.at(-1)!))),
      measure: spreadOf(SEEDS.map((seed) => regretOf(measured(problem, budget, seed)))),
    }
  })

/** The part of docs/verification.md about the room Measure. */
export function measuredSection(rows = measuredRows()): string {
  const within = rows.filter(({ race, measure }) => measure.median <= race.high)
  const spread = ({ low, median, high }: Spread) => `${number(median)} (${number(low)} to ${number(high)})`
  return `## Told by a script

Median final simple regret over ${SEEDS.length} seeds, and its quartiles, of the listed functions of two, three and six inputs that answer a formula: of the Race's default, and of a study as in the room Measure, whose every
next experiment is asked for (\`headless -- ask\`), measured and told. Each has its own initial design; the study fits its noise, which the race knows to be none.

| function | evaluations | Race's default | **Measure** | within the spread |
|---|---|---|---|---|
${rows.map((row) => `| ${[row.id, row.budget, spread(row.race), `**${number(row.measure.median)}** (${number(row.measure.low)} to ${number(row.measure.high)})`, within.includes(row) ? 'yes' : 'no'].join(' | ')} |`).join('\n')}

Within the spread means a median no larger than the upper quartile of the race: so on ${within.length} of ${rows.length}. ${rows.filter(({ race, measure }) => measure.median <= race.median).length} medians are no larger than the race's own.
`
}

const number = (value: number) => (value < 1e-3 ? value.toExponential(1) : String(Number(value.toPrecision(3))))

/** The best value of a study that is asked, measured and told, again and again. */
function measured({ space, goal, evaluate }: Problem, budget: number, seed: number): number {
  const parameters = space.map(
    ({ low, high, scale }, d): Parameter => ({ name: `x${d + 1}`, type: 'float', low, high, log: scale === 'log' }),
  )
  const trials: MeasuredTrial[] = []
  while (trials.length < budget) {
    const { params } = ask({ parameters, goal, trials }, 1, seed).next[0]!
    trials.push({ params, value: evaluate(...parameters.map(({ name }) => params[name] as number)) })
  }
  const values = trials.map(({ value }) => value!)
  return goal === 'minimize' ? Math.min(...values) : Math.max(...values)
}

function spreadOf(regrets: readonly number[]): Spread {
  const sorted = Float64Array.from(regrets).sort()
  const [low, median, high] = [0.25, 0.5, 0.75].map((p) => quantileOfSorted(sorted, p)!) as [number, number, number]
  return { low, median, high }
}
