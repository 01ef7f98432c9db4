import type { Document } from '../../../experiment/document'
import type { Action } from '../../../experiment/trace'
import { scene } from '../../../lessons/scenes'
import type { NamedSettings } from '../../../search/modelSettings'

const at = (x: number): Action => ({ do: 'choose', x: [x] })

/** Five places along the axis of the black box that most pictures are of, which is to be maximised. */
const FIVE = [-1, 1, 3.2, 6.5, 9].map(at)

/** The scene that most words are shown in, under other settings where a word is about them. */
export const five = (model: Partial<NamedSettings> = {}, view: Partial<Document['view']> = {}): Document =>
  scene({ blackBox: 'bayesopt_notebook', budget: 12, actions: FIVE, model, view })

/** The same before any evaluation. */
export const none = (): Document => scene({ blackBox: 'bayesopt_notebook', budget: 12 })

/** A run of Bayesian optimization: three initial places, then places that the model chose. */
export const run = (count: number): Document =>
  scene({ blackBox: 'bayesopt_notebook', budget: 16, actions: [{ do: 'step', count }] })

/** Answers that scatter around the curve. */
export const scattered = (model: Partial<NamedSettings> = {}): Document =>
  scene({
    blackBox: 'bayesopt_notebook',
    budget: 20,
    noise: 0.15,
    actions: [-1.5, -0.5, 0.4, 1.2, 2, 2.9, 4.1, 5.2, 6, 6.8, 7.9, 9.1].map(at),
    model: { noiseSd: 0.4, ...model },
  })

/** A black box that fails on the left of its axis. */
export const limited = (): Document =>
  scene({ blackBox: 'forrester_limited', budget: 12, actions: [0.1, 0.45, 0.7, 0.757, 0.95].map(at) })
export const broken = (): Document => scene({ blackBox: 'broken_sensor', budget: 12, actions: [4, 5.5, 8, 9.5, 1.5].map(at) })

/** The taxi network over its learning rate. */
export const learningRates = (): Document =>
  scene({ blackBox: 'taxi_learning_rate', budget: 12, actions: [2e-4, 8e-4, 3e-3, 2e-2, 8e-2].map(at) })
