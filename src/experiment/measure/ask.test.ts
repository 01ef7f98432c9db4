import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { seeded } from '../../numerics/random'
import { findProblem, type ProblemId } from '../../problems'
import { ask } from './ask'
import { encodingOf } from './encoding'
import { type MeasuredTrial, type Parameter, type Study, studySchema } from './study'
import { fitStudy, MOST_FITTED, toldStudy } from './studyModel'

const parameters: readonly Parameter[] = [
  { name: 'rate', type: 'float', low: 1e-4, high: 0.1, log: true },
  { name: 'layers', type: 'int', low: 1, high: 5 },
  { name: 'kind', type: 'category', choices: ['relu', 'tanh', null] },
  { name: 'batch', type: 'fixed', value: 64 },
]
const layersOf = (params: MeasuredTrial['params']) => params.layers as number
const loss = (params: MeasuredTrial['params']): number =>
  (Math.log10(params.rate as number) + 2.5) ** 2 + 0.3 * (layersOf(params) - 2) ** 2 + (params.kind === 'tanh' ? 0 : 0.5)

/** Measures what is proposed, again and again. */
function measured(
  study: Omit<Study, 'trials'>,
  evaluate: (params: MeasuredTrial['params']) => number | null,
  count: number,
): MeasuredTrial[] {
  const trials: MeasuredTrial[] = []
  while (trials.length < count) {
    const { params } = ask({ ...study, trials }, 1, 0).next[0]!
    trials.push({ params, value: evaluate(params) })
  }
  return trials
}

describe('the next experiment', () => {
  it('is a point of a space-filling design before enough was measured, always a legal one', () => {
    const { next, expectedOptimum } = ask({ parameters, goal: 'minimize', trials: [] }, 4, 0)
    expect(expectedOptimum).toBeNull()
    for (const { params, origin, mean, std, score } of next) {
      expect({ origin, mean, std, score }).toEqual({ origin: 'initial', mean: null, std: null, score: null })
      expect(Number.isInteger(params.layers)).toBe(true)
      expect(['relu', 'tanh', null]).toContain(params.kind)
      expect(params.batch).toBe(64)
      expect(params.rate as number).toBeGreaterThanOrEqual(1e-4)
    }
    expect(new Set(next.map(({ params }) => params.rate)).size).toBe(4)
  })

  it('finds the best of numbers, whole numbers and choices together', () => {
    const trials = measured({ parameters, goal: 'minimize' }, loss, 16)
    const { expectedOptimum, next } = ask({ parameters, goal: 'minimize', trials }, 1, 0)
    expect(next[0]!.origin).toBe('model')
    expect(expectedOptimum!.params).toMatchObject({ layers: 2, kind: 'tanh', batch: 64 })
    expect(Math.log10(expectedOptimum!.params.rate as number)).toBeCloseTo(-2.5, 1)
    expect(expectedOptimum!.mean).toBeCloseTo(0, 1)
  })

  it('is the same for the same study: asking consumes nothing', () => {
    const study: Study = { parameters, goal: 'minimize', trials: measured({ parameters, goal: 'minimize' }, loss, 6) }
    expect(ask(study, 2, 3)).toEqual(ask(study, 2, 3))
  })

  it('turns with the goal: the negative of the values is maximised at the same places', () => {
    const trials = measured({ parameters, goal: 'minimize' }, loss, 8)
    const turned = trials.map(({ params, value }) => ({ params, value: -value! }))
    const [down, up] = [
      ask({ parameters, goal: 'minimize', trials }, 1, 0),
      ask({ parameters, goal: 'maximize', trials: turned }, 1, 0),
    ]
    expect(up.next[0]!.params).toEqual(down.next[0]!.params)
    expect(up.next[0]!.mean).toBeCloseTo(-down.next[0]!.mean!, 10)
  })

  it('of several at once differ, because each counts those before it as measured', () => {
    const trials = measured({ parameters, goal: 'minimize' }, loss, 8)
    const { next } = ask({ parameters, goal: 'minimize', trials }, 4, 0)
    expect(new Set(next.map(({ params }) => JSON.stringify(params))).size).toBe(4)
    const [first, ...others] = next.map(({ score }) => score!)
    for (const each of others) expect(each).toBeLessThan(first!)
  })

  it('counts what is under way as those before it, and leaves out what was pruned', () => {
    const trials = measured({ parameters, goal: 'minimize' }, loss, 8)
    const { next } = ask({ parameters, goal: 'minimize', trials }, 2, 0)
    const underWay: MeasuredTrial = { params: next[0]!.params, value: null, state: 'running' }
    const pruned: MeasuredTrial = { params: trials[0]!.params, value: 1e6, state: 'pruned' }
    const later = ask({ parameters, goal: 'minimize', trials: [...trials, underWay, pruned] }, 1, 0)
    expect(later.next[0]!.params).toEqual(next[1]!.params)
    expect(later.leftOut).toBe(1)
  })

  it('turns away from where an experiment failed, and goes on', () => {
    const study = { parameters: [parameters[0]!], goal: 'minimize' } as const
    const trials = measured(
      study,
      (params) => ((params.rate as number) > 0.02 ? null : loss({ ...params, layers: 2, kind: 'tanh' })),
      14,
    )
    expect(trials.filter(({ value }) => value === null).length).toBeLessThan(7)
    expect(Math.log10(ask({ ...study, trials }, 1, 0).expectedOptimum!.params.rate as number)).toBeCloseTo(-2.5, 1)
  })

  it('leaves out what has no place among the parameters, and says how much', () => {
    const trials = [
      { params: { rate: 0.01, layers: 2, kind: 'relu' }, value: 1 },
      { params: { rate: 0.01, layers: 2 }, value: 1 },
      { params: { rate: 0.01, layers: 2, kind: 'gelu' }, value: 1 },
      { params: { rate: 0, layers: 2, kind: 'relu' }, value: 1 },
    ]
    expect(ask({ parameters, goal: 'minimize', trials }, 1, 0).leftOut).toBe(3)
  })

  it('is told when all values are the same, without a number missing', () => {
    const trials = [0.1, 0.3, 0.7, 0.9].map((x) => ({ params: { x }, value: 5 }))
    const { next } = ask({ parameters: [{ name: 'x', type: 'float', low: 0, high: 1 }], goal: 'maximize', trials }, 1, 0)
    expect(next[0]!.mean).toBeCloseTo(5, 6)
    expect(Number.isFinite(next[0]!.std)).toBe(true)
  })

  it('follows from all trials of a long study, although the fit looks at some', () => {
    const random = seeded(3)
    const trials = Array.from({ length: MOST_FITTED + 5 }, (): MeasuredTrial => {
      const x = random.uniform()
      return { params: { x }, value: (x - 0.7) ** 2 }
    })
    const study = { parameters: [{ name: 'x', type: 'float', low: 0, high: 1 }], goal: 'minimize', trials } as const
    const model = fitStudy(toldStudy(study, 0), undefined)!
    expect(model.members[0]!.process.X).toHaveLength(MOST_FITTED + 5)
    expect(model.report).not.toBeNull()
  })

  it.each<[ProblemId, number, number]>([
    ['branin', 22, 0.2],
    ['hartmann3', 25, 0.15],
  ])('on %s comes near the optimum within %d experiments', (id, count, within) => {
    const { space, goal, optimum, evaluate } = findProblem(id)
    const axes = space.map(({ low, high }, d): Parameter => ({ name: `x${d}`, type: 'float', low, high }))
    const trials = measured(
      { parameters: axes, goal },
      (params) => evaluate(...axes.map(({ name }) => params[name] as number)),
      count,
    )
    const best = trials.map(({ value }) => value!).reduce((a, b) => (goal === 'minimize' ? Math.min(a, b) : Math.max(a, b)))
    expect(Math.abs(best - optimum.value)).toBeLessThan(within)
  })
})

describe('an encoding', () => {
  const encoding = encodingOf(parameters)

  it('shows the surrogate one coordinate a choice', () => {
    expect(encoding.space.map(({ label, scale }) => [label, scale])).toEqual([
      ['rate', 'log'],
      ['layers', 'linear'],
      ['kind = relu', 'linear'],
      ['kind = tanh', 'linear'],
      ['kind = null', 'linear'],
    ])
    expect(encoding.seen([0.01, 3, 1])).toEqual([0.01, 3, 0, 1, 0])
  })

  it('gives back the parameters of a place, at every corner too', () => {
    for (const u of [
      [0, 0, 0],
      [1, 1, 1],
      [0.5, 0.49, 0.34],
    ]) {
      const place = encoding.legal(u)
      const params = encoding.paramsOf(place)
      expect(v.is(studySchema, { parameters, goal: 'minimize', trials: [{ params, value: 1 }] })).toBe(true)
      expect(encoding.placeOf(params)).toEqual(place)
      expect(encoding.legal(encoding.unit(place))).toEqual(place)
    }
  })
})

describe('what cannot be asked', () => {
  it.each([
    ['bounds the wrong way round', [{ name: 'x', type: 'float', low: 1, high: 0 }]],
    ['a logarithmic axis through 0', [{ name: 'x', type: 'float', low: 0, high: 1, log: true }]],
    ['a name twice', [parameters[0], parameters[0]]],
    ['nothing to search', [parameters[3]]],
    ['one choice', [{ name: 'k', type: 'category', choices: ['a'] }]],
    ['half a layer', [{ name: 'n', type: 'int', low: 0.5, high: 3 }]],
    ['nine parameters', Array.from({ length: 9 }, (_, i) => ({ name: `x${i}`, type: 'float', low: 0, high: 1 }))],
  ])('%s', (_, wrong) => {
    expect(v.safeParse(studySchema, { parameters: wrong, goal: 'minimize', trials: [] }).success).toBe(false)
  })
})
