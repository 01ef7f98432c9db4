import { chosen } from '../answers'
import { scene } from '../scenes'

/** A model that is right about a draw from its own prior. */
export const RIGHT = { standardize: false, noiseSd: 0, covariance: { kind: 'matern52', variance: 1, lengthscale: 0.12 } }

/** A draw from the prior, asked at some places, with the truth covered. High is good. */
export const draw = (places: readonly number[], model: object = {}) =>
  scene({ blackBox: 'gp_draw', budget: 14, model: { ...RIGHT, ...model }, actions: chosen(places), view: { truth: false } })

/** Forrester's function, asked at some places, with the truth covered. Low is good. */
export const forrester = (places: readonly number[], model: object = {}) =>
  scene({ blackBox: 'forrester', budget: 14, model, actions: chosen(places), view: { truth: false } })
