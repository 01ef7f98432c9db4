import { findingOf } from '../experiment/measure/finding'
import type { MeasureProtocol } from './measureProtocol'
import type { Answerer } from './protocol'

/** Fits the model of a study and looks for the next experiments. */
export const measureAnswerer: Answerer<MeasureProtocol> = (question, { beat }) => findingOf(question, beat)
