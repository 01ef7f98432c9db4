import { describe, expect, it } from 'vitest'
import { Trainer } from '../training/trainer'
import { tripTable } from '../trips/dataset'
import { studyOf, tripsFrom } from './command'
import { INPUT_LISTS, type Place, placeOf, vectorOf } from './inputs'
import { type FinishedJob, type Job, logOf } from './job'
import { nextJob } from './nextJob'
import { placesOf } from './places'
import { logOfRecord, recordOf, sevenStudy } from './sevenRecord'
import { SEVEN_RECORDS } from './sevenReplay'
import { standingOf } from './stopping'
import { baselineOf, budgetOf, CONTESTANTS, type Contestant, FRESH_SEEDS, SEARCHES, type SearchId, type Study } from './study'
import { dataOf, settingsOf } from './training'
import { modelAgain } from './wholePlaces'

const INPUTS = INPUT_LISTS.seven
const few = sevenStudy(3, 24)

/** A smooth valley in three of the seven, in place of a training. */
const valley = ({ lr, epochs, width1 }: Place): number =>
  Math.exp(1 + 0.1 * (Math.log10(lr) + 2.6) ** 2 + 0.2 * ((30 - epochs!) / 28) ** 2 + 0.1 * (Math.log10(64 / width1!) / 1.2) ** 2)

function carriedOut(study: Study, id: Contestant, train: (job: Job) => number | null = valley): FinishedJob[] {
  const log: FinishedJob[] = []
  for (let job = nextJob(study, id, log); job; job = nextJob(study, id, log)) {
    const rmse = train(job)
    log.push({ job, result: { rmse, divergedAt: rmse === null ? 2 : null, epochs: [], seconds: 1, choosing: 0.5 } })
  }
  return log
}

const scoring = (log: readonly FinishedJob[]) => log.filter(({ job }) => job.purpose === 'evaluate')

describe('the study of seven inputs', () => {
  it('tells every training what the place says, and leaves the rest to the network', () => {
    const place = { lr: 0.02, l2: 1e-5, width1: 48, width2: 7, batch: 100, epochs: 11, beta1: 0.3 }
    expect(settingsOf(few, { ...place, seed: 9 })).toEqual({
      learningRate: 0.02,
      l2: 1e-5,
      hidden: [48, 7],
      batch: 100,
      epochs: 11,
      beta1: 0.3,
      seed: 9,
      standardizeTarget: true,
    })
    // The guess is the very training that the small network has with two inputs, but that β₁ is said.
    const { inputs: _, ...two } = few
    const { beta1, ...guess } = settingsOf(few, { ...baselineOf(few), seed: 1 })
    expect(beta1).toBe(0.9)
    expect(guess).toEqual(settingsOf(two, { ...baselineOf(two), seed: 1 }))
  })

  it.each(SEARCHES)('by %s tries legal places only: within the axes, and whole numbers where they are', (id) => {
    const log = carriedOut(few, id)
    for (const { job } of log)
      for (const { id: knob, low, high, whole } of INPUTS) {
        expect(job[knob]).toBeGreaterThanOrEqual(low)
        expect(job[knob]).toBeLessThanOrEqual(high)
        if (whole) expect(Number.isInteger(job[knob])).toBe(true)
      }
    expect(log.filter(({ job }) => job.purpose === 'fresh')).toHaveLength(FRESH_SEEDS)
  })

  it('needs 128 places for a grid of two values an axis, and has one in the middle for less', () => {
    expect([127, 128, 200].map((budget) => budgetOf(sevenStudy(1, budget), 'grid'))).toEqual([1, 128, 128])
    const places = scoring(carriedOut(sevenStudy(1), 'grid')).map(({ job }) => job)
    for (const { id } of INPUTS) expect(new Set(places.map((place) => place[id])).size).toBe(2)
    expect(new Set(places.map((place) => JSON.stringify(vectorOf(INPUTS, place)))).size).toBe(128)
  })

  it('lets Bayesian optimization begin with the first places of random search', () => {
    const [random, bayesian] = (['random', 'bayesian'] as const).map((id) => scoring(carriedOut(few, id)).map(({ job }) => job))
    const design = bayesian!.filter(({ asked }) => !asked)
    expect(design).toHaveLength(10)
    expect(design.map(placeOf)).toEqual(random!.slice(0, 10).map(placeOf))
  })

  it('goes on from what was finished, as it was stored, as if it had never stopped', () => {
    const whole = carriedOut(few, 'bayesian')
    for (const made of [5, 10, 17, 24, 26])
      expect(nextJob(few, 'bayesian', JSON.parse(JSON.stringify(whole.slice(0, made))))).toEqual(whole[made]!.job)
    expect(nextJob(few, 'bayesian', whole)).toBeNull()
  })

  it('is won by the search that learns, on a valley in some of the inputs', () => {
    const best = (id: SearchId) => Math.min(...scoring(carriedOut(few, id)).map(({ result }) => result.rmse!))
    expect(best('bayesian')).toBeLessThan(best('random'))
    expect(best('bayesian')).toBeLessThan(best('grid'))
  })

  it('goes on after trainings that diverge, and ends without a winner when all do', () => {
    const log = carriedOut(few, 'bayesian', (job) => (job.lr > 0.1 ? null : valley(job)))
    expect(scoring(log)).toHaveLength(24)
    expect(log.find(({ job }) => job.purpose === 'fresh')!.job.lr).toBeLessThanOrEqual(0.1)
    expect(carriedOut(few, 'bayesian', () => null).every(({ job }) => job.purpose === 'evaluate')).toBe(true)
  })

  it('has a model that can be made again from what is written down, and that knows what matters', () => {
    const own = carriedOut(few, 'bayesian')
    const places = placesOf(few, 'bayesian', own)
    const { fitted } = scoring(own).at(-1)!.job.asked!
    const { model } = modelAgain(few, places, fitted!)
    expect(model.report).toBeNull()
    expect(model.members[0]!.process.prior).toMatchObject({ noiseVariance: expect.closeTo(fitted!.noiseVariance, 12) })
  })
})

describe('a stopping rule', () => {
  const asked = [0.5, 0.02, 0.008, 0.03, 0.009, 0.004].map((gain) => ({ gain, noiseSd: 0.1 }))

  it('counts the steps in a row for which the best expected improvement was below the threshold', () => {
    const rule = { below: 0.01, unit: 'y', steps: 3 } as const
    expect([0, 3, 4, 5, 6].map((made) => standingOf(rule, asked.slice(0, made)).met)).toEqual([0, 1, 0, 1, 2])
    expect(standingOf(rule, asked)).toEqual({ threshold: 0.01, met: 2, holds: false })
    expect(standingOf({ ...rule, steps: 2 }, asked)).toEqual({ threshold: 0.01, met: 2, holds: true })
    expect(standingOf({ ...rule, below: 0 }, asked).met).toBe(0)
    expect(standingOf(rule, [])).toEqual({ threshold: null, met: 0, holds: false })
  })

  it('counts in σ_n of the model where it is asked to', () => {
    expect(standingOf({ below: 0.25, unit: 'noise', steps: 2 }, asked)).toEqual({ threshold: 0.025, met: 2, holds: true })
  })

  const two: Study = { protocol: 'fair', network: 'small', budget: 16, seed: 3, trips: 200 }
  const inTwo = ({ lr, l2 }: Place) => 4 + (Math.log10(lr) + 2.2) ** 2 + 0.1 * (Math.log10(l2) + 3) ** 2

  it.each([
    ['two inputs', two, inTwo],
    ['seven', few, valley],
  ] as const)(
    'ends Bayesian optimization over %s sooner, whose run is the same until then, and no other search',
    (_, study, train) => {
      const rule = { below: 0.05, unit: 'y', steps: 2 } as const
      const own = carriedOut({ ...study, stop: rule }, 'bayesian', train)
      const [stopped, plain] = [own, carriedOut(study, 'bayesian', train)].map((log) =>
        scoring(log).map(({ job }) => placeOf(job)),
      )
      expect(stopped!.length).toBeLessThan(plain!.length)
      expect(stopped).toEqual(plain!.slice(0, stopped!.length))
      const gains = own.flatMap(({ job }) => job.asked?.gain ?? [])
      expect(gains.findIndex((gain, i) => i > 0 && gain < 0.05 && gains[i - 1]! < 0.05)).toBe(gains.length - 1)
      // What the model said last stands beside the winner's first training, and is asked for once.
      expect(own.filter(({ job }) => job.purpose === 'fresh').map(({ job }) => job.asked !== undefined)).toEqual([
        true,
        false,
        false,
        false,
      ])
      expect(nextJob({ ...study, stop: rule }, 'bayesian', JSON.parse(JSON.stringify(own)))).toBeNull()
      expect(carriedOut({ ...study, stop: rule }, 'random', train)).toEqual(carriedOut(study, 'random', train))
    },
  )

  it('that is never met changes nothing', () => {
    const rule = { below: 0, unit: 'noise', steps: 1 } as const
    const strip = (log: readonly FinishedJob[]) => log.map(({ job: { asked: _, ...job }, result }) => ({ job, result }))
    expect(strip(carriedOut({ ...two, stop: rule }, 'bayesian', inTwo))).toEqual(strip(carriedOut(two, 'bayesian', inTwo)))
  })
})

describe('the record of a seed', () => {
  it('holds all that a picture needs, and becomes the same trainings again', () => {
    const study = sevenStudy(3)
    // A budget of 128 fits takes long; what is recorded does not depend on who chose.
    const short = sevenStudy(3, 16)
    const log = logOf(CONTESTANTS.flatMap((id) => carriedOut(id === 'bayesian' ? short : study, id)))
    const record = JSON.parse(JSON.stringify(recordOf(study, log)))
    const again = logOfRecord(record)
    for (const id of CONTESTANTS) {
      const [had, has] = [log[id], again[id]].map((own) => placesOf(study, id, own))
      expect(has!.map(placeOf)).toEqual(had!.map(placeOf))
      has!.forEach(({ rmse }, i) => {
        expect(rmse).toBeCloseTo(had![i]!.rmse!, 2)
      })
    }
    for (const id of ['grid', 'random', 'baseline'] as const)
      expect(again[id].map(({ job }) => job)).toEqual(log[id].map(({ job }) => job))
    expect(recordOf(study, again)).toEqual(record)
  })
})

describe('the recorded seeds', () => {
  it('are what the trainer gives for their places, on the synthetic trips', async () => {
    const [record] = SEVEN_RECORDS
    const study = sevenStudy(record!.seed)
    const rowsOf = dataOf(study, tripTable(tripsFrom(null, study.network).slice(0, study.trips)))
    const log = logOfRecord(record!)
    for (const { job, result } of [log.baseline[0]!, log.grid[5]!, log.random[7]!, log.bayesian[60]!, log.bayesian.at(-1)!]) {
      const { train, score } = rowsOf(job)
      const trainer = await Trainer.start(train, settingsOf(study, job))
      while (!trainer.isFinished) trainer.advance(Number.POSITIVE_INFINITY)
      expect(Number(trainer.outcome(score).rmse!.toPrecision(4))).toBe(result.rmse)
    }
  })

  it('are whole: a budget of 128 for each search, four fresh seeds for each winner, and something said by the model each time it was asked', () => {
    for (const record of SEVEN_RECORDS) {
      for (const id of SEARCHES) expect(record[id].rmse).toHaveLength(128)
      for (const id of CONTESTANTS) expect(record[id].fresh).toHaveLength(FRESH_SEEDS)
      expect([record.asked.length, record.chosen.length]).toEqual([118, 118])
    }
    expect(SEVEN_RECORDS.map(({ seed }) => seed)).toEqual(Array.from({ length: 30 }, (_, i) => i + 1))
    const log = logOfRecord(SEVEN_RECORDS.at(-1)!)
    for (const id of SEARCHES) expect(scoring(log[id])).toHaveLength(128)
  })
})

describe('in the terminal', () => {
  it('seven inputs are searched on the small network with a budget that a grid needs', () => {
    expect(studyOf({ inputs: 'seven', seed: '5' }, 9999)).toEqual(sevenStudy(5))
    expect(() => studyOf({ inputs: 'seven', protocol: 'article' }, 100)).toThrow(/--protocol: the article searches two inputs/)
    expect(() => studyOf({ inputs: 'eight' }, 100)).toThrow(/--inputs/)
  })
})
