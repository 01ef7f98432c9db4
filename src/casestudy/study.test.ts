import { describe, expect, it } from 'vitest'
import { runCase, studyOf, tripsFrom } from './command'
import { type FinishedJob, type Job, logOf } from './job'
import { nextJob } from './nextJob'
import { partsOf } from './parts'
import { placesOf } from './places'
import { recordedPlaces, recordedTable } from './recorded'
import { budgetOf, FOLDS, FRESH_SEEDS, SEARCHES, type SearchId, type Study } from './study'
import { tableOf } from './table'

const fair: Study = { protocol: 'fair', network: 'small', budget: 16, seed: 3, trips: 200 }
const article: Study = { ...fair, protocol: 'article' }

/** A smooth valley in log learning rate, in place of a training. */
const valley = ({ lr, l2 }: Job): number => 4 + (Math.log10(lr) + 2.2) ** 2 + 0.1 * (Math.log10(l2) + 3) ** 2

/** Carries out a search with a made-up training. */
function carriedOut(study: Study, id: SearchId, train: (job: Job) => number | null = valley): FinishedJob[] {
  const log: FinishedJob[] = []
  for (let job = nextJob(study, id, log); job; job = nextJob(study, id, log)) {
    const rmse = train(job)
    log.push({ job, result: { rmse, divergedAt: rmse === null ? 2 : null, epochs: [], seconds: 1 } })
  }
  return log
}

describe('the parts of the trips', () => {
  it('of a fair study are a tenth to test, a tenth to validate and the rest, without overlap', () => {
    const parts = partsOf(fair)
    expect([...parts].map(([id, rows]) => [id, rows.length])).toEqual([
      ['test', 20],
      ['validation', 20],
      ['train', 160],
    ])
    expect(new Set([...parts.values()].flatMap((rows) => [...rows])).size).toBe(200)
  })

  it('of the article’s are a tenth to test, and folds of the rest that leave each other out', () => {
    const parts = partsOf(article)
    const train = new Set(parts.get('train'))
    const folds = Array.from({ length: FOLDS }, (_, i) => parts.get(`fold ${i + 1}`)!)
    expect(new Set(folds.flatMap((fold) => [...fold]))).toEqual(train)
    folds.forEach((fold, i) => {
      const others = parts.get(`without fold ${i + 1}`)!
      expect(new Set([...fold, ...others])).toEqual(train)
      expect(fold.length + others.length).toBe(train.size)
    })
    for (const row of parts.get('test')!) expect(train.has(row)).toBe(false)
  })
})

describe('a search', () => {
  it.each(SEARCHES)('%s scores as many places as it may, then trains its winner with fresh seeds on rows it never saw', (id) => {
    const log = carriedOut(fair, id)
    const scored = log.filter(({ job }) => job.purpose === 'evaluate')
    const fresh = log.filter(({ job }) => job.purpose === 'fresh')
    expect(scored).toHaveLength(budgetOf(fair, id))
    expect(scored.every(({ job }) => job.train === 'train' && job.score === 'validation')).toBe(true)
    expect(fresh).toHaveLength(FRESH_SEEDS)
    const best = Math.min(...scored.map(({ result }) => result.rmse!))
    for (const { job, result } of fresh) {
      expect(result.rmse).toBe(best)
      expect(job.score).toBe('test')
    }
    const seeds = log.map(({ job }) => job.seed)
    expect(new Set(seeds).size).toBe(seeds.length)
    for (const { job } of log)
      for (const value of [job.lr, job.l2]) {
        expect(value).toBeGreaterThanOrEqual(1e-4 * (1 - 1e-9))
        expect(value).toBeLessThanOrEqual(0.1 * (1 + 1e-9))
      }
  })

  it('goes on from what was finished as if it had never stopped', () => {
    for (const study of [fair, article]) {
      const whole = carriedOut(study, 'grid')
      for (const made of [0, 1, FOLDS + 2, whole.length - 1])
        expect(nextJob(study, 'grid', JSON.parse(JSON.stringify(whole.slice(0, made))))).toEqual(whole[made]!.job)
      expect(nextJob(study, 'grid', whole)).toBeNull()
    }
    const whole = carriedOut(fair, 'bayesian')
    expect(nextJob(fair, 'bayesian', JSON.parse(JSON.stringify(whole.slice(0, 9))))).toEqual(whole[9]!.job)
  })

  it('is the same every time', () => {
    for (const id of SEARCHES) expect(carriedOut(fair, id)).toEqual(carriedOut(fair, id))
    expect(carriedOut({ ...fair, seed: 4 }, 'random')).not.toEqual(carriedOut(fair, 'random'))
  })

  it('by model finds the valley sooner than chance', () => {
    const best = (id: SearchId) => Math.min(...carriedOut(fair, id).map(({ result }) => result.rmse!))
    expect(best('bayesian')).toBeLessThan(4.05)
    expect(best('bayesian')).toBeLessThan(best('random'))
  })

  it('goes on after trainings that diverge, does not crown them, and Bayesian optimization meets fewer than chance would', () => {
    const diverging = (job: Job) => (job.lr > 0.01 ? null : valley(job))
    for (const id of SEARCHES) {
      const log = carriedOut(fair, id, diverging)
      expect(log.find(({ job }) => job.purpose === 'fresh')!.job.lr).toBeLessThanOrEqual(0.01)
      expect(log.filter(({ job }) => job.purpose === 'evaluate')).toHaveLength(budgetOf(fair, id))
    }
    // A third of the box, on log axes, diverges.
    const diverged = placesOf(fair, 'bayesian', carriedOut(fair, 'bayesian', diverging)).filter(({ rmse }) => rmse === null)
    expect(diverged.length).toBeLessThan(16 / 3)
  })

  it('of which every training diverges ends without a winner', () => {
    const log = carriedOut(fair, 'bayesian', () => null)
    expect(log.every(({ job }) => job.purpose === 'evaluate')).toBe(true)
    const { searches } = tableOf(fair, logOf(log))
    expect(searches.find(({ id }) => id === 'bayesian')).toMatchObject({ rmse: null, lr: null, freshSeeds: null, diverged: 16 })
  })

  it('as in the article scores by cross-validation, fold by fold, and fits the winner once more; BO on the test rows', () => {
    const grid = carriedOut(article, 'grid')
    expect(grid.map(({ job }) => job.purpose)).toEqual([
      ...new Array<string>(16 * FOLDS).fill('evaluate'),
      'refit',
      ...new Array<string>(FRESH_SEEDS).fill('fresh'),
    ])
    const line = tableOf(article, logOf(grid)).searches.find(({ id }) => id === 'grid')!
    expect(line).toMatchObject({ evaluations: 16, fits: 16 * FOLDS + 1 })
    const bayesian = carriedOut(article, 'bayesian')
    expect(new Set(bayesian.map(({ job }) => job.score))).toEqual(new Set(['test']))
    expect(placesOf(article, 'bayesian', bayesian)).toHaveLength(21)
  })
})

describe('the table', () => {
  it('counts an evaluation by cross-validation when all its folds are there', () => {
    const grid = carriedOut(article, 'grid')
    expect(placesOf(article, 'grid', grid.slice(0, FOLDS - 1))).toHaveLength(0)
    expect(placesOf(article, 'grid', grid.slice(0, FOLDS))).toHaveLength(1)
  })

  it('gives mean and standard deviation over the fresh seeds, and counts those that diverged', () => {
    let fresh = 0
    const log = carriedOut(fair, 'random', (job) => (job.purpose === 'fresh' ? [5, 7, null, 6][fresh++]! : valley(job)))
    const { freshSeeds } = tableOf(fair, logOf(log)).searches.find(({ id }) => id === 'random')!
    expect(freshSeeds).toEqual({ mean: 6, sd: 1, values: [5, 7, 6], diverged: 1 })
  })
})

describe('the recorded runs', () => {
  it('grow to the table that was recorded', () => {
    const whole = recordedTable('article', 100)
    expect(whole.searches.map(({ id, evaluations }) => [id, evaluations])).toEqual(
      SEARCHES.map((id) => [id, recordedPlaces('article', id).length]),
    )
    for (const protocol of ['fair', 'article'] as const) {
      expect(recordedTable(protocol, 3).searches.every(({ evaluations, freshSeeds }) => evaluations === 3 && !freshSeeds)).toBe(
        true,
      )
      for (const { rmse, freshSeeds } of recordedTable(protocol, 100).searches) {
        expect(rmse).toBeGreaterThan(3)
        expect(freshSeeds!.mean).toBeGreaterThan(3)
      }
    }
  })
})

describe('the case in the terminal', () => {
  const outside = () => {
    let seconds = 0
    const said: string[] = []
    return { said, clock: () => seconds++, say: (line: string) => said.push(line) }
  }

  it('really trains, says so, and comes to the same bits every time', async () => {
    const trips = tripsFrom(null, 'small').slice(0, 300)
    const study = studyOf({ network: 'small', budget: '4', seed: '1' }, trips.length)
    const [first, again] = [outside(), outside()]
    const table = await runCase(study, trips, first)
    expect(await runCase(study, trips, again)).toEqual(table)
    expect(first.said).toHaveLength(1 + 3 * 4 + 4 * FRESH_SEEDS)
    expect(table.searches.map(({ id }) => id)).toEqual(SEARCHES)
    for (const { rmse } of table.searches) expect(rmse).toBeGreaterThan(0.5)
  })

  it.each([
    [{ protocol: 'unfair' }, /--protocol/],
    [{ network: 'huge' }, /--network/],
    [{ budget: '0' }, /--budget/],
    [{ budget: 'many' }, /--budget/],
    [{ seed: '1.5' }, /--seed/],
  ])('names the option in %j that it cannot use', (options, sentence) => {
    expect(() => studyOf(options, 100)).toThrow(
      expect.objectContaining({ name: 'CaseProblem', message: expect.stringMatching(sentence) }),
    )
  })

  it('says what is wrong with a file', () => {
    expect(() => tripsFrom([['a', 'b']], 'small')).toThrow(/lacks the columns/)
    expect(() => tripsFrom([], 'small')).toThrow(/empty/)
  })
})
