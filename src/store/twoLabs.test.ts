import { describe, expect, it, vi } from 'vitest'
import { type FinishedJob, logOf } from '../casestudy/job'
import { defaultDocument } from '../experiment/document'
import { defaultSetup } from '../experiment/setup'
import type { ProblemId } from '../problems'
import { listed } from '../problems/source'
import * as explore from './derived'
import { createLab } from './lab'
import { perLab } from './lastCall'
import * as race from './race/derived'
import { finishedRace, smallRace } from './race/testSupport'
import * as taxi from './taxi/derived'
import { createTaxiStore } from './taxi/taxiStore'

type Selector<State> = (state: State) => unknown

/** Everything that a module derives from a state alone. */
const selectorsOf = <State>(module: object): [string, Selector<State>][] =>
  Object.entries(module).filter(([name, select]) => name.startsWith('select') && select.length === 1)

/** All that a workbench derives, whatever the black box. */
const { selectTruthMap: _ofPlanesOnly, ...derived } = explore

/** Asks several Labs in turn, twice, and expects of each the very answer it gave the first time. */
function keepTheirAnswers<State>(module: object, states: readonly State[]) {
  const selectors = selectorsOf<State>(module)
  expect(selectors.length).toBeGreaterThan(4)
  for (const [name, select] of selectors) {
    const first = states.map(select)
    for (const [i, answer] of states.map(select).entries()) expect(answer, name).toBe(first[i])
  }
}

const labOn = (problem: ProblemId, seed: number) => {
  const { model, ...setup } = defaultSetup(listed(problem))
  const document = defaultDocument()
  const lab = createLab({ ...document, setup: { ...setup, model, seed }, actions: [{ do: 'step', count: 7 }] })
  lab.getState().goTo(6)
  lab.getState().branch()
  return lab
}

describe('two Labs on one page', () => {
  it('of the workbench, on different black boxes with different seeds, each keep what was derived from their state', () => {
    const [line, plane, another] = [labOn('forrester', 1), labOn('branin', 2), labOn('himmelblau', 3)].map((lab) =>
      lab.getState(),
    )
    keepTheirAnswers(derived, [line, plane])
    keepTheirAnswers(explore, [plane, another])
  })

  it('opened on one document keep what is theirs when one of them goes on', () => {
    const [one, other] = [createLab(), createLab()]
    const before = explore.selectMoments(one.getState())
    other.getState().nextStep()
    expect(explore.selectMoments(other.getState())).toHaveLength(before.length + 1)
    expect(explore.selectMoments(one.getState())).toBe(before)
  })

  it('compute once each, however often they are asked in turn, and anew when they are asked something else', () => {
    const compute = vi.fn((seed: number) => [seed])
    const select = perLab(compute)
    const [one, other] = [createLab(), createLab()].map((lab) => lab.getState())
    for (let turn = 0; turn < 3; turn++) expect([select(one!, 1), select(other!, 2)]).toEqual([[1], [2]])
    expect(compute).toHaveBeenCalledTimes(2)
    expect(select(one!, 3)).toEqual([3])
    expect(select(other!, 2)).toEqual([2])
    expect(compute).toHaveBeenCalledTimes(3)
  })

  it('of the race each keep what was derived from their runs', async () => {
    const [one, other] = [await finishedRace(), await finishedRace({ ...smallRace, source: listed('forrester'), firstSeed: 4 })]
    keepTheirAnswers(race, [one(), other()])
  })

  it('of the taxi case each keep what was derived from their trainings', () => {
    const missing = () => {
      throw new Error('Nothing is trained or read here.')
    }
    const means = { startStudyWorker: missing, startGuessWorker: missing, startReader: missing, keep: missing, workers: 1 }
    const finished = (rmse: number): FinishedJob => ({
      job: {
        contestant: 'grid',
        purpose: 'evaluate',
        number: 1,
        lr: 0.01,
        l2: 0.1,
        seed: 1,
        train: 'train',
        score: 'validation',
      },
      result: { rmse, divergedAt: null, epochs: [9, rmse], seconds: 1 },
    })
    const recorded = createTaxiStore({ ...means, recall: () => [] }).getState()
    const live = { ...recorded, memory: {}, speed: 'small' as const, log: logOf([finished(5)]) }
    const states = [recorded, { ...recorded, memory: {}, shown: 3 }, live, { ...live, memory: {}, log: logOf([finished(4)]) }]
    keepTheirAnswers(taxi, states)
  })
})
