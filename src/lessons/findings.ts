import { incumbents } from '../experiment/regret'
import { selectProblem, selectShown } from '../store/derived'
import type { LabState } from '../store/state'

/** The best value measured until the moment on screen; NaN before there is one. */
export const bestOf = (state: LabState): number =>
  incumbents(selectProblem(state).goal, selectShown(state)).at(-1)?.y ?? Number.NaN
