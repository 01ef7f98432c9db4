import type { Aim, Belief, PointwiseAcquisition } from './acquisition'
import { expectedImprovement } from './expectedImprovement'
import { bestObserved } from './incumbent'
import { logExpectedImprovement } from './logExpectedImprovement'

/** p, the probability that the place is feasible; 1 where nothing forbids anything. */
const chanceOf = ({ feasible = 1 }: Belief) => feasible

/**
 * Expected improvement where only feasible places count: the improvement is had with the probability that the second output keeps its limit t,
 *
 *     EIC(x) = EI(x) p(x),   p = P(c(x) ≤ t) = Φ((t − μ_c)/σ_c)
 *
 * for f and c independent under the model, with f⁺ the best feasible value. While no feasible place is known there is nothing to improve on, and
 * it is p alone. Source: Schonlau, Welch & Jones (1998), "Global versus local search in constrained optimization of computer models"; Gardner,
 * Kusner, Xu, Weinberger & Cunningham (2014), ICML, eq. 6 and 7.
 */
export const feasibleImprovement = {
  ...expectedImprovement,
  id: 'eic',
  name: 'Expected improvement × feasibility',
  short: 'EIC',
  question: 'How much improvement do we expect here, if it counts only where the second output keeps its limit?',
  tex: String.raw`\mathrm{EIC}(x) = \mathrm{EI}(x)\,\Phi\bigl((t - \mu_c)/\sigma_c\bigr)`,
  source: 'Gardner, Kusner, Xu, Weinberger & Cunningham (2014), ICML, eq. 6–7',
  incumbent: bestObserved,
  weighsFeasibility: true,
  score: (belief: Belief, aim: Aim) =>
    aim.noneFeasible ? chanceOf(belief) : expectedImprovement.score(belief, aim) * chanceOf(belief),
  slopes(belief: Belief, aim: Aim) {
    const p = aim.noneFeasible ? 0 : chanceOf(belief)
    const { mean, sd } = expectedImprovement.slopes(belief, aim)
    return { mean: p * mean, sd: p * sd }
  },
  climb: {
    score: (belief: Belief, aim: Aim) =>
      Math.log(chanceOf(belief)) + (aim.noneFeasible ? 0 : logExpectedImprovement.score(belief, aim)),
    slopes: (belief: Belief, aim: Aim) => (aim.noneFeasible ? { mean: 0, sd: 0 } : logExpectedImprovement.slopes(belief, aim)),
  },
  terms(belief: Belief, aim: Aim) {
    const p = chanceOf(belief)
    if (aim.noneFeasible) return { mean: 0, uncertainty: p }
    const { mean, uncertainty } = expectedImprovement.terms(belief, aim)
    return { mean: p * mean, uncertainty: p * uncertainty }
  },
} as const satisfies PointwiseAcquisition
