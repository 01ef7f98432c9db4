import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { modelWidth } from '../../problems/searchSpace'
import { sourceFile } from '../logs/sourceFile'
import { ask } from '../measure/ask'
import { encodingOf } from '../measure/encoding'
import { findingOf } from '../measure/finding'
import { DEFAULT_SETTINGS, type Trial } from '../measure/measureDocument'
import type { Parameter } from '../measure/study'
import { guessedAnswers } from './answers'
import { lookBack, momentsOf, type Past } from './lookBack'
import { documentOf, openLog } from './openedLog'
import { relevanceOf } from './relevance'

const folder = new URL('../logs/fixtures/', import.meta.url)
function pastOf(name: string): Past {
  const opened = openLog([sourceFile(name, new Uint8Array(readFileSync(new URL(name, folder))))], {})
  return documentOf(opened, guessedAnswers(opened.log), name)
}

const parameters: readonly Parameter[] = [
  { name: 'x', type: 'float', low: 0, high: 1 },
  { name: 'y', type: 'float', low: 0, high: 1 },
]
const loss = ({ x, y }: Trial['params']): number => Math.sin(9 * (x as number)) + 0.3 * (y as number)

/** A run in which every trial was proposed by EI itself. */
function followed(count: number): Past {
  const trials: Trial[] = []
  while (trials.length < count) {
    const { params } = ask({ parameters, goal: 'minimize', trials }, 1, 0).next[0]!
    trials.push({ params, value: loss(params), state: 'complete' })
  }
  return { parameters, goal: 'minimize', trials, settings: DEFAULT_SETTINGS, seed: 0 }
}

describe('looking back', () => {
  it('compares with nothing before there is enough to tell', () => {
    const past = pastOf('bayes_opt-2.0.4-branin.log.json')
    expect(lookBack(past, 0)).toMatchObject({ before: 0, instead: null, share: null, chosen: { mean: null } })
    expect(lookBack(past, 2)).toMatchObject({ instead: null, share: null })
    expect(lookBack(past, 2).chosen.mean).not.toBeNull()
  })

  it('finds that a run which followed EI chose where EI was largest', () => {
    const past = followed(10)
    for (const before of [5, 7, 9]) {
      const { share, instead, chosen } = lookBack(past, before)
      expect(share).toBeGreaterThan(0.999)
      expect(instead!.mean).toBeCloseTo(chosen.mean!, 6)
    }
  })

  it('finds a share below one where another place was chosen, and knows nothing of what came later', () => {
    const past = followed(8)
    const elsewhere = {
      ...past,
      trials: past.trials.map((trial, i) => (i === 6 ? { ...trial, params: { x: 0.99, y: 0.99 } } : trial)),
    }
    const back = lookBack(elsewhere, 6)
    expect(back.share).toBeLessThan(0.9)
    expect(back.share).toBeGreaterThanOrEqual(0)
    expect(lookBack({ ...elsewhere, trials: elsewhere.trials.slice(0, 7) }, 6)).toEqual(back)
  })

  it('goes the same way whichever goal is asked of the turned values', () => {
    const past = followed(8)
    const turned: Past = { ...past, goal: 'maximize', trials: past.trials.map((trial) => ({ ...trial, value: -trial.value! })) }
    expect(lookBack(turned, 6).instead!.params).toEqual(lookBack(past, 6).instead!.params)
  })

  it('takes what was pruned, failed or had no such input as it is', () => {
    const past = pastOf('optuna-4.5.0-fail_prune_inf.journal.log')
    past.trials.forEach((_, before) => {
      const { share, chosen, instead } = lookBack(past, before)
      if (share !== null) expect(share >= 0 && share <= 1).toBe(true)
      for (const each of [chosen, instead]) if (each?.mean != null) expect(Number.isFinite(each.mean)).toBe(true)
    })
  })
})

describe('the moments that are looked back at', () => {
  it('are all of a short run, the last first, each once', () => {
    const moments = momentsOf(10)
    expect(moments[0]).toBe(9)
    expect([...moments].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect(momentsOf(0)).toEqual([])
    expect(momentsOf(1)).toEqual([0])
  })

  it('are some of a long one, from the first to the last', () => {
    const moments = [...momentsOf(500, 60)].sort((a, b) => a - b)
    expect(new Set(moments).size).toBe(60)
    expect([moments[0], moments.at(-1)]).toEqual([0, 499])
  })
})

describe('the relevance of inputs', () => {
  it('is larger for the input along which the value turns', () => {
    const { trials } = followed(14)
    const { members } = findingOf({
      study: { parameters, goal: 'minimize', trials },
      settings: DEFAULT_SETTINGS,
      count: 1,
      seed: 0,
    })
    const [x, y] = relevanceOf(encodingOf(parameters), members)
    expect(x!.share).toBeGreaterThan(0.7)
    expect(x!.share + y!.share).toBeCloseTo(1, 12)
  })

  it('is the axis in length-scales, on a logarithmic axis in decades; of a category the distance of its choices', () => {
    const mixed: readonly Parameter[] = [
      { name: 'rate', type: 'float', low: 1e-4, high: 0.1, log: true },
      { name: 'kind', type: 'category', choices: ['a', 'b'] },
    ]
    const encoding = encodingOf(mixed)
    const covariance = { kind: 'matern52', variance: 1, lengthscale: [0.5, 2, 2] } as const
    const [rate, kind] = relevanceOf(encoding, [{ covariance, noiseVariance: 0 }])
    expect(rate!.lengthscales).toBeCloseTo(modelWidth(encoding.space[0]!) / 0.5, 12)
    expect(rate!.lengthscales).toBeCloseTo(6, 12)
    expect(kind!.lengthscales).toBeCloseTo(Math.SQRT1_2, 12)
  })

  it('is nothing before anything came back', () => {
    expect(relevanceOf(encodingOf(parameters), [])).toEqual([])
  })
})
