import { inBatch } from './batch'
import { initialPoint, uniformPoint } from './initialDesign'
import { fitModel } from './model'
import { modelChoice } from './modelChoice'
import { warped } from './outputWarp'
import { stopState } from './stopping'
import type { Strategy } from './strategy'
import { suggest } from './suggest'

/**
 * Bayesian optimization: the shared initial design, then always the maximiser of the acquisition function under a Gaussian
 * process of everything told so far. While every evaluation has failed there is nothing to condition on, and it draws at random.
 * Source: Jones, Schonlau & Welch (1998).
 */
export const bayesian = {
  id: 'bayesian',
  name: 'Bayesian optimization',
  called: 'Bayesian optimization',
  short: 'BO',
  says: 'Evaluates where an acquisition function, asked of a model of all answers so far, is largest.',
  decides: 'from-answers',
  settings: modelChoice,
  look: { color: 'bayesian', dash: 0, shape: 0 },
  propose(contest, made, told) {
    const { space, random, model } = contest
    if (made < contest.initialPoints) return { x: initialPoint(contest, made), origin: 'initial' }
    const { underWay = 0 } = contest
    const known = underWay > 0 ? told.slice(0, -underWay) : told
    const believable = model.surrogate.warp ? warped(known) : known
    const { stop } = model.acquisition
    if (stop && underWay === 0 && stopState(contest, model, stop, believable, made, contest.initialPoints).holds) return null
    const fitted = fitModel(contest, model, believable)
    const suggestion = suggest(
      inBatch(
        fitted,
        told.slice(known.length).map(({ x }) => x),
      ),
    )
    if (!suggestion) return { x: uniformPoint(space, random.fork('before any success').fork(made)), origin: 'random' }
    return { x: suggestion.x, origin: 'model', asked: suggestion.asked, ...(underWay > 0 && { behind: underWay }) }
  },
} as const satisfies Strategy
