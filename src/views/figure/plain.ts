import { asHeadless } from '../../experiment/race'
import { raceSetupOf } from '../../experiment/raceDocument'
import { placeOfCell } from '../../experiment/survey'
import { numbered } from '../../experiment/trace'
import { valueAt } from '../../problems/valueAt'
import {
  selectAcquisition,
  selectCells,
  selectIsPlane,
  selectMoment,
  selectNext,
  selectPlaces,
  selectProblem,
  selectRivals,
  selectShown,
} from '../../store/derived'
import { selectStandings } from '../../store/race/derived'
import type { RaceState } from '../../store/race/state'
import type { LabState } from '../../store/state'
import { studyData } from './study'
import type { Subject } from './subjects'
import { taxiData } from './taxi'

/** The numbers that the pictures of a subject are drawn from, in the problem's units. `null` stands for what is not known or failed. */
export function plainData(subject: Subject): object {
  switch (subject.kind) {
    case 'run':
      return runData(subject.lab.getState())
    case 'race':
      return raceData(subject.lab.getState())
    case 'taxi':
      return taxiData(subject.lab.getState())
    case 'study':
      return studyData(subject.lab.getState())
    case 'own':
      return subject.data()
  }
}

/** The same as the text of a file. */
export const plainText = (subject: Subject): string =>
  JSON.stringify(plainData(subject), (_, value) => (ArrayBuffer.isView(value) ? Array.from(value as Float64Array) : value), 1)

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null)

/** The belief over its places, the acquisition function there, the evaluations so far, and the rivals. */
export function runData(state: LabState): object {
  const { setup, run, view } = state
  const problem = selectProblem(state)
  const moment = selectMoment(state)
  const { mean, sd } = moment.curves()
  const [low, high] = [moment.edge(-2), moment.edge(2)]
  const isTransformed = moment.model.transformed !== null
  const scores = moment.scores()
  const cells = selectCells(state)
  const places = selectIsPlane(state)
    ? Array.from({ length: cells ** 2 }, (_, i) => placeOfCell(problem.space, cells, i))
    : selectPlaces(state).map((x) => [x])
  const points = (trace: ReturnType<typeof selectShown>) =>
    numbered(trace).map(({ number, x, y, origin }) => ({ number, x, y, origin }))
  return {
    problem: { name: problem.name, goal: problem.goal, inputs: problem.space.map(({ label }) => label) },
    setup: { ...setup, model: run.model },
    after: view.at,
    belief: {
      acquisition: selectAcquisition(state).name,
      points: places.map((x, i) => ({
        x,
        mean: finite(mean[i]!),
        // Of a transformed y the mean is the median, and the s.d. none of y: quantiles say how far it may be off.
        ...(isTransformed ? { low: finite(low(i)), high: finite(high(i)) } : { sd: finite(sd[i]!) }),
        acquisition: scores ? finite(scores[i]!) : null,
        // What is hidden on screen is not given away in a file.
        ...(view.truth && { truth: finite(valueAt(problem, x)) }),
      })),
    },
    next: selectNext(state)?.x ?? null,
    evaluations: points(selectShown(state)),
    rivals: selectRivals(state).map(({ search, trace }) => ({ name: search.name, evaluations: points(trace.slice(0, view.at)) })),
  }
}

/** A race, what was measured of each search, and its finished runs. */
export const raceData = (state: RaceState): object => ({
  setup: asHeadless(raceSetupOf(state.contest)),
  searches: selectStandings(state).map(({ name, records, outcome, reach }) => ({
    name,
    runs: records.map(({ run }) => run),
    outcome,
    reach,
  })),
})
