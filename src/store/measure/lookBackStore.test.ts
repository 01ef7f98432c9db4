import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, type Trial } from '../../experiment/measure/measureDocument'
import { lookBack, type Past } from '../../experiment/replay/lookBack'
import { inThisThread } from '../../testSupport'
import type { LookBackProtocol } from '../../workers/lookBackProtocol'
import { createLookBackStore } from './lookBackStore'

const parameters = [{ name: 'x', type: 'float', low: 0, high: 1 }] as const
const trials = [0.1, 0.9, 0.4, 0.6, 0.2, 0.7].map((x): Trial => ({ params: { x }, value: (x - 0.3) ** 2, state: 'complete' }))
const past: Past = { parameters, goal: 'minimize', trials, settings: DEFAULT_SETTINGS, seed: 0 }

function watched() {
  const asked: number[] = []
  const store = createLookBackStore(() =>
    inThisThread<LookBackProtocol>((before, { shared }) => {
      asked.push(before)
      return lookBack(shared, before)
    }),
  )
  const until = (isDone: () => boolean) =>
    new Promise<void>((resolve) => {
      if (isDone()) return resolve()
      const stop = store.subscribe(() => {
        if (!isDone()) return
        stop()
        resolve()
      })
    })
  return { store, asked, until }
}

describe('looking back at a run', () => {
  it('finds every moment, the one on screen first', async () => {
    const { store, asked, until } = watched()
    store.want(2)
    store.follow(past)
    await until(() => store.getState().backs.size === trials.length)
    expect(asked[0]).toBe(2)
    expect(store.getState().expected).toBe(trials.length)
    expect(store.getState().backs.get(4)).toEqual(lookBack(past, 4))
    store.end()
  })

  it('keeps what it found of the trials before, when one is added', async () => {
    const { store, asked, until } = watched()
    store.follow(past)
    await until(() => store.getState().backs.size === trials.length)
    asked.length = 0
    store.follow({ ...past, trials: [...trials, { params: { x: 0.5 }, value: 0.04, state: 'complete' }] })
    await until(() => store.getState().backs.size === trials.length + 1)
    expect(asked).toEqual([6])
    asked.length = 0
    store.follow({ ...past, goal: 'maximize' })
    await until(() => store.getState().backs.size === trials.length)
    expect(asked).toHaveLength(trials.length)
    store.end()
  })

  it('goes on when one moment cannot be found out', async () => {
    const store = createLookBackStore(() =>
      inThisThread<LookBackProtocol>((before, { shared }) => {
        if (before === 3) throw new Error('no')
        return lookBack(shared, before)
      }),
    )
    store.follow(past)
    await new Promise<void>((resolve) => {
      const stop = store.subscribe(({ backs }) => {
        if (backs.size < trials.length - 1) return
        stop()
        resolve()
      })
    })
    expect(store.getState().backs.has(3)).toBe(false)
    store.end()
  })
})
