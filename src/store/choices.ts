import { type AcquisitionId, findAcquisition } from '../acquisition'
import { type Explanation, explainNext, moments } from '../experiment/moments'
import type { ChoicesId } from '../experiment/pictures'
import { contestOf, problemOf, type Setup } from '../experiment/setup'
import { surveyLine } from '../experiment/survey'
import { type Trace, toldBy } from '../experiment/trace'
import { fitModel } from '../search/model'
import { type ModelSettings, type NamedSettings, withSettings } from '../search/modelSettings'
import { selectPlaces, selectShown } from './derived'
import { perLab } from './lastCall'
import type { LabState } from './state'

/** Where one acquisition function would go, all else being the same. */
export interface Choice {
  readonly name: string
  readonly next: Explanation
  /** Its scores along the axis of a black box with one input; null for one with two. */
  readonly scores: Float64Array | null
}

const FUNCTIONS: readonly AcquisitionId[] = ['ei', 'pi', 'ucb', 'sd', 'mean']
/** The values that courses ask for: from none to far more than anybody uses. */
const KAPPAS = [0, 0.1, 0.25, 0.5, 1, 2, 5]
const XIS = [0, 0.01, 0.1, 0.3, 1]

interface Asked {
  readonly name: string
  readonly change: Partial<NamedSettings>
}

/** What is asked for a list of pictures, and what each is called. ξ counts in standard deviations of y, or in y where that is not standardised. */
function askedFor(by: ChoicesId, { goal, constraint }: ReturnType<typeof problemOf>): readonly Asked[] {
  switch (by) {
    case 'functions': {
      const ids: readonly AcquisitionId[] = constraint ? ['eic', ...FUNCTIONS] : FUNCTIONS
      return ids.map((acquisition) => ({ name: findAcquisition(acquisition, goal).name, change: { acquisition } }))
    }
    case 'kappa':
      return KAPPAS.map((kappa) => ({ name: `κ = ${kappa}`, change: { acquisition: 'ucb', kappa } }))
    case 'xi':
      return XIS.map((xi) => ({ name: `ξ = ${xi}`, change: { acquisition: 'ei', xi } }))
  }
}

const choicesOf = perLab(
  (setup: Setup, shown: Trace, settings: ModelSettings, places: readonly number[], by: ChoicesId): readonly Choice[] => {
    const problem = problemOf(setup)
    const told = toldBy(shown)
    const survey =
      problem.space.length === 1
        ? surveyLine(
            problem.space,
            places.map((x) => [x]),
          )
        : null
    return askedFor(by, problem).flatMap(({ name, change }) => {
      const own = withSettings(settings, { ...change, batch: 1, stop: null })
      const model = fitModel(contestOf(setup, own), own, told)
      const next = explainNext(setup, model)
      return next ? [{ name, next, scores: survey && moments(setup, [model], survey)[0]!.scores() }] : []
    })
  },
)

/** By what the choices are compared: acquisition functions when nobody chose. */
export const selectChoicesBy = ({ view }: LabState): ChoicesId => view.choices ?? 'functions'

/** Where each of several acquisition functions, or one under several values of its setting, would go from the moment on screen. */
export const selectChoices = (state: LabState): readonly Choice[] =>
  choicesOf(state, state.setup, selectShown(state), state.run.model, selectPlaces(state), selectChoicesBy(state))
