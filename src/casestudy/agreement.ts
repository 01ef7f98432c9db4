import data from '../problems/measured/taxiSurfaces.json' with { type: 'json' }
import type { Trip } from '../trips/trip'
import { surfaceTrainer } from './surface'

/** How far our trainer agrees with the measured reference: baseline over several seeds, and a coarse surface. */
export interface Agreement {
  readonly baseline: { readonly values: readonly number[]; readonly mean: number; readonly sd: number }
  /** Rank correlation of a 6 × 6 surface, mean of two seeds, with the mean of the reference's five. */
  readonly spearman: number
}

const SEEDS = 8
const SURFACE_SEEDS = 2

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length

/** Ranks from 1, ties averaged. */
function ranks(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b)
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 + 1)
}

/** Spearman's rank correlation. */
export function spearman(a: readonly number[], b: readonly number[]): number {
  const [p, q] = [ranks(a), ranks(b)]
  const [mp, mq] = [mean(p), mean(q)]
  const product = (x: readonly number[], mx: number, y: readonly number[], my: number) =>
    x.reduce((sum, value, i) => sum + (value - mx) * (y[i]! - my), 0)
  return product(p, mp, q, mq) / Math.sqrt(product(p, mp, p, mp) * product(q, mq, q, mq))
}

/** Trains the article's network on standardised features of the first 5,000 trips, as the reference surfaces were measured. */
export async function agreement(trips: readonly Trip[], tell: (count: number, of: number) => void): Promise<Agreement> {
  const train = surfaceTrainer(trips, 'article')
  const every = [0, 2, 4, 6, 8, 10]
  const total = SEEDS + every.length ** 2 * SURFACE_SEEDS
  let count = 0
  const counted = async (lr: number, l2: number, seed: number) => {
    const rmse = await train(lr, l2, seed)
    tell(++count, total)
    return rmse
  }

  const values: number[] = []
  for (let seed = 0; seed < SEEDS; seed++) values.push(await counted(0.001, 0.001, seed))
  const [ours, reference]: [number[], number[]] = [[], []]
  for (const i of every) {
    for (const j of every) {
      const seeds: number[] = []
      for (let seed = 0; seed < SURFACE_SEEDS; seed++) seeds.push(await counted(data.learningRate[i]!, data.l2[j]!, seed))
      ours.push(mean(seeds))
      reference.push(mean(data.standardised.runs.map(({ rmse }) => rmse[i]![j]!)))
    }
  }
  const middle = mean(values)
  const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1))
  return { baseline: { values, mean: middle, sd }, spearman: spearman(ours, reference) }
}
