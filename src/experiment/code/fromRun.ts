import { initialPoint } from '../../search/initialDesign'
import { fitModel, hasIncumbent } from '../../search/model'
import type { ModelSettings } from '../../search/modelSettings'
import { warped, warpOf } from '../../search/outputWarp'
import { suggest } from '../../search/suggest'
import { encodingOf } from '../measure/encoding'
import type { Parameter } from '../measure/study'
import { contestOf, problemOf, type Setup } from '../setup'
import { type Trace, toldBy } from '../trace'
import type { Departure, Onward } from './departure'

/** A run of the workbench, or of a race, as it leaves: its evaluations, and the model of them under the settings in force. */
export function departureOfRun(setup: Setup, trace: Trace, settings: ModelSettings): Departure {
  const problem = problemOf(setup)
  const { goal, space } = problem
  const parameters = space.map(
    ({ label, low, high, scale }): Parameter => ({ name: label, type: 'float', low, high, log: scale === 'log' }),
  )
  const encoding = encodingOf(parameters)
  const contest = contestOf(setup, settings)
  const raw = toldBy(trace)
  const warp = settings.surrogate.warp && raw.length > 0 ? warpOf(raw.map(({ value }) => value)) : null
  const told = warp ? warped(raw, warp) : raw
  const model = fitModel(contest, settings, told)
  const left = Array.from({ length: Math.max(0, setup.initialPoints - trace.length) }, (_, i) =>
    encoding.paramsOf(initialPoint(contest, trace.length + i)),
  )
  const next = (): Onward | null => {
    if (left[0]) return { params: left[0], origin: 'initial' }
    const found = hasIncumbent(model) ? suggest(model) : null
    return found && { params: encoding.paramsOf(found.x), origin: 'model' }
  }
  return {
    title: problem.name,
    output: problem.output,
    goal,
    parameters,
    encoding,
    trials: trace.map(({ x, y }) => ({ params: encoding.paramsOf(x), value: y })),
    leftOut: 0,
    told,
    least: null,
    limit: problem.constraint ? `${problem.constraint.output} ≤ ${problem.constraint.limit}` : null,
    second: null,
    warp,
    initialPoints: setup.initialPoints,
    initial: left,
    budget: setup.budget,
    seed: setup.seed,
    settings,
    model,
    next: next(),
    underWay: [],
    steps: model.places ? 'pool' : 'climb',
  }
}
