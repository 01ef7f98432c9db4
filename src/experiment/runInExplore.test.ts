import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { listed } from '../problems/source'
import { rivals } from '../search'
import { documentSchema, lanesOf } from './document'
import { jobsOf, raceRun } from './race'
import { type RaceContest, raceSetupOf } from './raceDocument'
import { bayesianContestant, racePresets } from './racePresets'
import { runInExplore } from './runInExplore'
import { replay, runToEnd } from './trace'

const small = (change: Partial<RaceContest> = {}): RaceContest => {
  const { view: _, ...contest } = racePresets[0]!.document
  return { ...contest, budget: 10, seeds: 10, ...change }
}

const opened = (contest: RaceContest, name: string, seed: number) =>
  runInExplore(contest, contest.searches.find((each) => each.name === name)!, seed)

const raced = (contest: RaceContest, name: string, seed: number) =>
  raceRun(
    jobsOf(raceSetupOf(contest))[contest.searches.findIndex((each) => each.name === name)]!.find(
      ({ setup }) => setup.seed === seed,
    )!,
  ).run

describe('a run opened in the workbench', () => {
  it.each([
    ['without noise', small()],
    ['with noise', small({ noise: 5 })],
    [
      'of a fit by MAP in one dimension',
      small({ source: listed('forrester'), searches: [bayesianContestant('BO', { fit: 'map' })] }),
    ],
    ['of recorded trainings', small({ source: listed('taxi_learning_rate'), noise: 1 })],
  ])('is the very run of the race: %s', (_, contest) => {
    const document = opened(contest, 'BO', 4)
    if (typeof document === 'string') throw new Error(document)
    expect(v.safeParse(documentSchema, JSON.parse(JSON.stringify(document))).issues).toBeUndefined()
    const { trace } = replay(document.setup, document.actions)
    expect({ x: trace.map(({ x }) => x), y: trace.map(({ y }) => y) }).toMatchObject({
      x: raced(contest, 'BO', 4).x,
      y: raced(contest, 'BO', 4).y,
    })
  })

  it.each(rivals.map((strategy) => [strategy.name, strategy] as const))(
    'shows the same evaluations of %s in a lane',
    (name, strategy) => {
      const contest = small({ noise: 3, searches: [{ name, kind: strategy.id }] })
      const document = opened(contest, name, 2)
      if (typeof document === 'string') throw new Error(document)
      expect(v.safeParse(documentSchema, JSON.parse(JSON.stringify(document))).issues).toBeUndefined()
      expect(lanesOf(document.view)).toContain(strategy.id)
      expect(runToEnd(strategy, document.setup).map(({ y }) => y)).toEqual(raced(contest, name, 2).y)
    },
  )

  it.each([
    [small({ source: listed('hartmann6') }), 'BO', /one or two inputs; this black box has 6/],
    [small({ budget: 100 }), 'BO', /room for 60/],
    [small({ initialPoints: 20 }), 'Random', /12 initial points/],
    [small({ searches: [bayesianContestant('BO', { warp: true })] }), 'BO', /bends y/],
  ])('is refused with a reason where it could not be the same', (contest, name, reason) => {
    expect(opened(contest, name, 1)).toMatch(reason)
  })
})
