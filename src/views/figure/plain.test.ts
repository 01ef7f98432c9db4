import { describe, expect, it } from 'vitest'
import { measureExample } from '../../experiment/measure/example'
import { emptyStudy, type Trial } from '../../experiment/measure/measureDocument'
import { createLab } from '../../store/lab'
import { createMeasureStore } from '../../store/measure/measureStore'
import { createRaceStore } from '../../store/race/raceStore'
import { smallRace } from '../../store/race/testSupport'
import { createTaxiStore } from '../../store/taxi/taxiStore'
import { inThisThread } from '../../testSupport'
import { measureAnswerer } from '../../workers/measureAnswerer'
import { animationOf } from './animation'
import { atOnce, nobody } from './animation/nobody'
import { settingsWords } from './caption'
import { plainText } from './plain'
import type { Subject } from './subjects'

const numbersOf = (subject: Subject) => JSON.parse(plainText(subject))

const taxiCase = () =>
  createTaxiStore({
    startStudyWorker: nobody,
    startGuessWorker: nobody,
    startReader: nobody,
    workers: 1,
    recall: () => [],
    keep: () => undefined,
  })

async function studied(document = measureExample) {
  const lab = createMeasureStore(document, {
    startWorker: () => inThisThread(measureAnswerer),
    patience: (call) => setTimeout(call, 20),
  })
  await new Promise<void>((resolve) => {
    const look = () => !lab.getState().isThinking && resolve()
    lab.subscribe(look)
    look()
  })
  return lab
}

describe('the numbers behind the figures of the taxi case', () => {
  it('are the trips, the guess, or the searches as far as they are shown', () => {
    const lab = taxiCase()
    const subject = { kind: 'taxi', lab } as const
    expect(numbersOf(subject).trips).toHaveLength(5000)
    lab.getState().goTo('guess')
    expect(numbersOf(subject)).toMatchObject({ plan: { network: 'small' }, epochs: [], outcome: null })
    lab.getState().goTo('searches')
    lab.getState().show(4)
    const { searches, table } = numbersOf(subject)
    expect([searches.grid.length, searches.bayesian.length, table.searches.length]).toEqual([4, 4, 3])
    expect(settingsWords(subject)).toBe(
      'Taxi fares. The same budget and the same unseen rows for all; as recorded, after 4 evaluations of each search. Trips at hand: 5000 of synthetic trips.',
    )
  })
})

describe('the numbers behind the figures of a study', () => {
  it('are its trials, what comes next, and what is believed along every input and over two', async () => {
    const lab = await studied()
    const { trials, next, slices, map, place, expectedOptimum } = numbersOf({ kind: 'study', lab })
    const { parameters } = measureExample
    expect(trials).toEqual(measureExample.trials)
    expect(next).toHaveLength(1)
    expect(slices.map(({ along }: { along: string }) => along)).toEqual(parameters.map(({ name }) => name))
    for (const { xs, mean, sd, score } of slices) expect([mean.length, sd.length, score.length]).toEqual(Array(3).fill(xs.length))
    expect(map.mean).toHaveLength(map.cells ** 2)
    expect(place).toEqual(expectedOptimum.params)
    expect(settingsWords({ kind: 'study', lab })).toMatch(/^Yield \(%\), to be maximised\. Gaussian process, .+ 7 trials\.$/)
  })

  it('know nothing before anything came back', async () => {
    const lab = await studied({ ...emptyStudy(), parameters: measureExample.parameters, trials: [] as Trial[] })
    expect(numbersOf({ kind: 'study', lab })).toMatchObject({ trials: [], slices: [], map: null, expectedOptimum: null })
  })
})

describe('an animation', () => {
  it('has a frame for each evaluation of a run, and none where nothing is there to go through', () => {
    const lab = createLab()
    lab.getState().nextStep()
    expect(animationOf({ kind: 'run', lab })).toMatchObject({ frames: 4, file: 'run' })
    const race = createRaceStore(smallRace, { startWorker: nobody, workers: 1, soon: atOnce })
    expect(animationOf({ kind: 'race', lab: race })).toBeNull()
    const taxi = taxiCase()
    expect(animationOf({ kind: 'taxi', lab: taxi })).toBeNull()
    taxi.getState().goTo('searches')
    expect(animationOf({ kind: 'taxi', lab: taxi })).toMatchObject({ frames: 25 })
    taxi.getState().setSpeed('tiny')
    expect(animationOf({ kind: 'taxi', lab: taxi })).toBeNull()
    expect(animationOf({ kind: 'own', words: () => '', data: () => ({}) })).toBeNull()
  })
})
