import type { Finding, StudyQuestion } from '../experiment/measure/finding'

/** What the room Measure asks of its worker: to fit the model of a study, and where it would look next. */
export interface MeasureProtocol {
  readonly shared: null
  readonly question: StudyQuestion
  readonly progress: never
  readonly answer: Finding
}
