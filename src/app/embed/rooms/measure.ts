import { MEASURE_ACQUISITIONS, MEASURE_FITS, MEASURE_KERNELS, MEASURE_LIMITS } from '../../../experiment/measure/measureDocument'
import { selectAhead, selectBest, selectLookedAt, selectQuestion } from '../../../store/measure/derived'
import type { MeasureStore } from '../../../store/measure/measureStore'
import type { MeasureState } from '../../../store/measure/state'
import { CallRefused } from '../channel'
import { type Driven, within } from './driven'
import { amountIn, choiceOf, wholeIn } from './setters'

/** A study that is measured elsewhere: moments are its trials. What comes next is told with them, and results come as another document. */
export const driveMeasure = (measure: MeasureStore): Driven => {
  const { getState: get } = measure
  return {
    moment() {
      const state = get()
      const { parameters, trials } = state.document
      if (parameters.length === 0) return null
      return {
        at: selectLookedAt(state).length,
        of: trials.length,
        best: selectBest(state),
        // Of a study that has changed since nothing is known yet.
        next: isAnswered(state) ? selectAhead(state).map(({ params }) => params) : null,
      }
    },
    tells: 'step',
    go(to) {
      const { trials, parameters } = get().document
      if (parameters.length === 0) throw new CallRefused('There is no study yet, so there are no trials to go through.')
      get().lookAt(within(0, to(selectLookedAt(get()).length), trials.length))
    },
    setters: {
      kernel: choiceOf(
        MEASURE_KERNELS.map(({ id }) => id),
        (kernel) => get().set({ kernel }),
      ),
      fit: choiceOf(MEASURE_FITS, (fit) => get().set({ fit })),
      acquisition: choiceOf(
        MEASURE_ACQUISITIONS.map(({ id }) => id),
        (acquisition) => get().set({ acquisition }),
      ),
      xi: amountIn(MEASURE_LIMITS.xi, (xi) => get().set({ xi })),
      kappa: amountIn(MEASURE_LIMITS.kappa, (kappa) => get().set({ kappa })),
      batch: wholeIn(MEASURE_LIMITS.batch, (batch) => get().setBatch(batch)),
    },
    settled: () => settled(measure),
    figure: '.measure-belief',
    parts: { plot: '.measure-belief', controls: '.measure-next', settings: '.measure-side' },
  }
}

/** Whether the last answer is about what is looked at now: while a question was under way another may have taken its place. */
const isAnswered = (state: MeasureState) => {
  const question = selectQuestion(state)
  return !state.isThinking && (question === null || question === state.found?.question)
}

/** Waits until the model of what is looked at was computed. */
function settled(measure: MeasureStore): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const state = measure.getState()
      if (state.complaint) reject(new CallRefused(state.complaint))
      else if (isAnswered(state)) resolve()
      else return
      unsubscribe()
    }
    const unsubscribe = measure.subscribe(look)
    look()
  })
}
