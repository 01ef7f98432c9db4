import { fitModel } from '../../search/model'
import { ask, initialPointsOf } from '../measure/ask'
import { limitText } from '../measure/limit'
import type { MeasureSettings } from '../measure/measureDocument'
import { type Study, stateOf } from '../measure/study'
import { askedOf, contextOf, fitStudy, toldStudy } from '../measure/studyModel'
import type { Departure } from './departure'

/** How a study is asked, beside what it is. */
interface Asked {
  readonly title?: string
  readonly output?: string
  readonly seed: number
  readonly settings?: MeasureSettings | undefined
}

/** A study that is measured elsewhere, as it leaves: with the model that proposes its next experiment. */
export function departureOfStudy(study: Study, { title = 'A study', output = 'the result', seed, settings }: Asked): Departure {
  const told = toldStudy(study, seed, settings)
  const { encoding } = told
  const asked = askedOf(told, settings)
  const [next] = ask(study, 1, seed, settings).next
  const usable = study.trials.filter((trial) => encoding.placeOf(trial.params) !== null)
  const isMeasured = (trial: Study['trials'][number]) => ['complete', 'fail'].includes(stateOf(trial))
  return {
    title,
    output,
    goal: study.goal,
    parameters: study.parameters,
    encoding,
    trials: usable.filter(isMeasured).map(({ params, value, second }) => ({
      params: encoding.paramsOf(encoding.placeOf(params)!),
      value,
      ...(study.limit && { second: second ?? null }),
    })),
    leftOut: told.leftOut,
    told: told.told,
    least: told.least,
    limit: study.limit ? limitText(study.limit) : null,
    second: study.limit ?? null,
    warp: null,
    initialPoints: initialPointsOf(encoding),
    initial: next?.origin === 'initial' ? [next.params] : [],
    budget: null,
    seed,
    settings: asked,
    model: fitStudy(told, settings) ?? fitModel(contextOf(told), asked, []),
    next: next ? { params: next.params, origin: next.origin } : null,
    underWay: told.underWay.map(encoding.paramsOf),
    steps: 'legal',
  }
}
