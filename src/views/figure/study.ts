import { findAcquisition } from '../../acquisition'
import { figure } from '../../language/en/figure'
import {
  selectAhead,
  selectCuts,
  selectKnown,
  selectLookedAt,
  selectPair,
  selectPlace,
  selectPlane,
} from '../../store/measure/derived'
import type { MeasureState } from '../../store/measure/state'
import { findKernel } from '../../surrogate/kernels'

/** A study that is measured elsewhere, up to the trials that are looked at, under a figure. */
export function studyWords(state: MeasureState): string {
  const { result, goal, trials, settings } = state.document
  const of = selectLookedAt(state).length
  return [
    goal === 'minimize' ? figure.minimised(result, null) : figure.maximised(result, null),
    figure.modelOfStudy(findKernel(settings.kernel).name, findAcquisition(settings.acquisition, goal).name),
    of === trials.length ? figure.trials(of) : figure.firstTrials(of, trials.length),
  ].join(' ')
}

/** The study, what comes next, and what is believed along each input and over two of them, in the units of what is measured. */
export function studyData(state: MeasureState): object {
  const { parameters, goal, result, settings } = state.document
  const known = selectKnown(state)
  const [place, cuts, plane, pair] = [selectPlace(state), selectCuts(state), selectPlane(state), selectPair(state)]
  const names = known?.told.encoding.searched.map(({ name }) => name) ?? []
  return {
    result,
    goal,
    parameters,
    settings,
    trials: selectLookedAt(state),
    next: selectAhead(state),
    expectedOptimum: known?.finding.advice.expectedOptimum ?? null,
    place: known && place ? known.told.encoding.paramsOf(place) : null,
    slices: (cuts ?? []).map((cut, d) => ({ along: names[d], ...cut })),
    map: plane && pair && { first: names[pair[0]], second: names[pair[1]], ...plane },
  }
}
