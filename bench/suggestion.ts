import { defaultModel } from '../src/experiment/race'
import { contestOf, defaultSetup } from '../src/experiment/setup'
import { runToEnd, toldBy } from '../src/experiment/trace'
import { findProblem, type ProblemId } from '../src/problems'
import { listed } from '../src/problems/source'
import type { Told } from '../src/search/conditioning'
import { fitModel } from '../src/search/model'
import { warped } from '../src/search/outputWarp'
import { randomSearch } from '../src/search/randomSearch'
import { suggest } from '../src/search/suggest'

const OBSERVATIONS = 30
const REPEATS = 40

/** CPU seconds of one suggestion after 30 evaluations: warp, fit, search. Every repeat has other observations, so no fit is remembered. */
export function suggestionAtThirty(): { seconds: number; fit: number } {
  const id: ProblemId = 'branin'
  const model = defaultModel(findProblem(id), 0)
  const questions = Array.from({ length: REPEATS }, (_, seed) => {
    const setup = { ...defaultSetup(listed(id)), budget: OBSERVATIONS, seed, model }
    return { contest: contestOf(setup, model), told: warped(toldBy(runToEnd(randomSearch, setup))) }
  })
  const fresh = (told: readonly Told[]) => told.map((each) => ({ ...each }))
  const seconds = cpu(() => questions.map(({ contest, told }) => suggest(fitModel(contest, model, fresh(told))))) / REPEATS
  const fit = cpu(() => questions.map(({ contest, told }) => fitModel(contest, model, fresh(told)))) / REPEATS
  return { seconds, fit }
}

function cpu(work: () => unknown): number {
  work()
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}
