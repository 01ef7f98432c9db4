import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { FinishedJob } from '../../casestudy/job'
import { keep, recall } from './keptTrainings'

const finished: FinishedJob = {
  job: { contestant: 'grid', purpose: 'evaluate', number: 1, lr: 0.1, l2: 1e-4, seed: 1, train: 'train', score: 'validation' },
  result: { rmse: null, divergedAt: 2, epochs: [9.5], seconds: 0.1 },
}

/** With all that a study of seven inputs and its model add. */
const ofSeven: FinishedJob = {
  job: {
    ...finished.job,
    ...{ width1: 48, width2: 7, batch: 100, epochs: 11, beta1: 0.3 },
    asked: { gain: 0.01, noiseSd: 0.1, fitted: { lengthscales: [1, 2, 3, 4, 5, 6, 7], variance: 1, noiseVariance: 0.01 } },
  },
  result: { ...finished.result, choosing: 0.4 },
}

/** A storage of a browser, in memory. */
function storage() {
  const items: Record<string, string> = {}
  const methods = {
    getItem: (key: string) => items[key] ?? null,
    setItem: (key: string, value: string) => {
      items[key] = value
    },
    removeItem: (key: string) => {
      delete items[key]
    },
  }
  for (const [name, value] of Object.entries(methods)) Object.defineProperty(items, name, { value })
  return items
}

let items: Record<string, string>
beforeEach(() => {
  items = storage()
  vi.stubGlobal('localStorage', items)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

it('finished trainings are there again, by study', () => {
  keep('a', [finished, ofSeven])
  expect(recall('a')).toEqual([finished, ofSeven])
  expect(recall('b')).toEqual([])
})

it('only the last studies are kept, and nothing that is somebody else’s is dropped', () => {
  items.other = 'theirs'
  for (let i = 0; i < 20; i++) keep(`study ${i}`, [finished])
  expect(Object.keys(items)).toHaveLength(7)
  expect(recall('study 19')).toEqual([finished])
  expect(items.other).toBe('theirs')
})

it('a damaged or closed storage keeps nothing, and says nothing', () => {
  keep('a', [finished])
  items[Object.keys(items)[0]!] = '[{"job": 1}]'
  expect(recall('a')).toEqual([])
  vi.stubGlobal('localStorage', undefined)
  keep('a', [finished])
  expect(recall('a')).toEqual([])
})
