import { modelsOf, moments } from '../src/experiment/moments'
import { problemOf } from '../src/experiment/setup'
import { surveyLine } from '../src/experiment/survey'
import { linspace, toPoints } from '../src/numerics/points'
import { condition } from '../src/surrogate/gaussianProcess'
import { gridPosterior } from '../src/surrogate/gridPosterior'
import { genericPosterior } from './genericPosterior'
import { median } from './median'
import { scenarioRun } from './scenario'

const PLACES = 401

/** The computation behind one frame of a length-scale drag, ours and the baseline's. Runs in the browser. */
export function compareComputation() {
  const { setup, run } = scenarioRun()
  const { covariance, noiseSd } = run.model.surrogate
  const prior = { covariance, noiseVariance: noiseSd ** 2, mean: 0 }
  const places = Array.from(linspace(0, 1, PLACES), (x) => [x])
  const points = toPoints(1, places)
  const survey = surveyLine(problemOf(setup).space, places)
  const X = run.trace.map(({ x }) => x)
  const y = run.trace.map(({ told }) => told!.value)

  const ours = () => {
    const process = condition(prior, 1, X, y)
    return gridPosterior(points, process)
  }
  const generic = () => genericPosterior(prior, X, y, places)
  const [a, b] = [ours(), generic()]
  const difference = Math.max(
    ...a.mean.map((value, i) => Math.abs(value - b.mean[i]!)),
    ...a.sd.map((value, i) => Math.abs(value - b.sd[i]!)),
  )

  return {
    observations: X.length,
    places: PLACES,
    difference,
    ours: median(ours),
    generic: median(generic),
    everyMoment: median(() => moments(setup, modelsOf(setup, run.trace, run.model), survey)),
    everyMomentGeneric: median(() => X.map((_, i) => genericPosterior(prior, X.slice(0, i + 1), y.slice(0, i + 1), places))),
  }
}
