import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { acquisitionIds } from '../acquisition'
import { findProblem, problemIds, problems1d } from '../problems'
import { modelWidth } from '../problems/searchSpace'
import { listed } from '../problems/source'
import { covarianceOf } from '../search/kernelFor'
import { FITS, type ModelSettings, withSettings } from '../search/modelSettings'
import { PRIOR_SETS } from '../surrogate/hyperpriors'
import { kernels } from '../surrogate/kernels'
import type { Covariance } from '../surrogate/kernels/kernel'
import { check, covariances } from '../testSupport'
import { type Document, defaultDocument, documentSchema } from './document'
import { modelsOf, moments } from './moments'
import { defaultSetup, problemOf } from './setup'
import { surveyLine } from './survey'
import { replay } from './trace'

const document = defaultDocument()

/** A document as it arrives: anything that JSON can say. */
const read = (given: unknown) => v.safeParse(documentSchema, JSON.parse(JSON.stringify(given)))

const withModel = (change: object) => ({
  ...document,
  setup: { ...document.setup, model: withSettings(document.setup.model, change) },
})

const withKernel = (covariance: unknown) => withModel({ covariance })

/** What is wrong with a document, in the words of the first problem; null when nothing is. */
function complaint(given: unknown): string | null {
  const parsed = read(given)
  return parsed.success ? null : parsed.issues[0].message
}

const rbf: Covariance = { kind: 'rbf', variance: 1, lengthscale: 0.2 }

const nested = (levels: number, leaf: unknown = rbf): unknown =>
  levels === 1 ? leaf : { kind: levels % 2 ? 'sum' : 'product', children: [nested(levels - 1, leaf)] }

/** As many factors as a kernel may have. */
const tower = (leaf: unknown, levels = 5): unknown =>
  levels === 1
    ? leaf
    : { kind: 'product', children: [leaf, tower(leaf, levels - 1), leaf, tower(leaf, Math.min(levels - 1, 2)), leaf] }

describe('a document', () => {
  it.each(problemIds)('of the default experiment on %s is brought back as it was', (id) => {
    const given: Document = { ...document, setup: defaultSetup(listed(id)) }
    const parsed = read(given)
    expect(parsed.success && parsed.output).toEqual(given)
  })

  it.each(kernels)('may have the kernel $name, for every black box on screen', ({ id }) => {
    for (const problem of problems1d) {
      const setup = defaultSetup(listed(problem.id))
      const given = {
        ...document,
        setup: { ...setup, model: withSettings(setup.model, { covariance: covarianceOf(id, problem) }) },
      }
      const parsed = read(given)
      expect(parsed.success && parsed.output).toEqual(given)
    }
  })

  it('may have any acquisition function, any fit and any priors', () => {
    for (const acquisition of acquisitionIds) expect(complaint(withModel({ acquisition }))).toBeNull()
    for (const fit of FITS) expect(complaint(withModel({ fit }))).toBeNull()
    for (const priors of PRIOR_SETS) expect(complaint(withModel({ priors, fitsNoise: false }))).toBeNull()
    for (const mean of ['zero', 'estimated']) expect(complaint(withModel({ mean }))).toBeNull()
  })

  it('may have sums and products of kernels, in its setup and in its actions', () => {
    check(
      fc.property(covariances(1, { depth: 3 }), (covariance) => {
        const parsed = read(withKernel(covariance))
        expect(parsed.success && parsed.output.setup.model.surrogate.covariance).toEqual(covariance)
        const model = withSettings(document.setup.model, { covariance })
        expect(complaint({ ...document, actions: [{ do: 'model', model }] })).toBeNull()
      }),
      100,
    )
  })

  it('may nest kernels five levels deep, and no deeper', () => {
    for (const levels of [1, 2, 3, 4, 5]) expect(complaint(withKernel(nested(levels)))).toBeNull()
    for (const levels of [6, 7, 100]) expect(complaint(withKernel(nested(levels)))).toBe('a kernel has too many parts')
  })

  it('is refused, not followed, when its kernels are nested without end', () => {
    let tree: unknown = rbf
    for (let i = 0; i < 50_000; i++) tree = { kind: 'sum', children: [tree] }
    const parsed = v.safeParse(documentSchema, withKernel(tree))
    expect(parsed.success).toBe(false)
    expect(
      v.safeParse(documentSchema, {
        ...document,
        actions: [{ do: 'model', model: withKernel(tree).setup.model }],
      }).success,
    ).toBe(false)
  })

  it('may have a dozen kernels side by side, and no more', () => {
    const sum = (count: number): Covariance => ({ kind: 'sum', children: Array.from({ length: count }, () => rbf) })
    expect(complaint(withKernel(sum(5)))).toBeNull()
    expect(complaint(withKernel({ kind: 'product', children: [sum(4), sum(4), sum(4)] }))).toBeNull()
    expect(complaint(withKernel({ kind: 'product', children: [sum(5), sum(4), sum(4)] }))).toBe('a kernel has too many parts')
    expect(complaint(withKernel(sum(6)))).not.toBeNull()
    expect(complaint(withKernel(sum(10_000)))).toBe('a kernel has too many parts')
    expect(complaint(withKernel(tower(rbf)))).toBeNull()
  })

  it.each<[string, unknown]>([
    ['of an unknown kind', { ...rbf, kind: 'cosine' }],
    ['of no kind', { variance: 1, lengthscale: 1 }],
    ['that is a name', 'rbf'],
    ['that is nothing', null],
    ['that is a list', [rbf]],
    ['without a variance', { kind: 'rbf', lengthscale: 1 }],
    ['without a length-scale', { kind: 'rbf', variance: 1 }],
    ['with a variance of 0', { ...rbf, variance: 0 }],
    ['with a negative variance', { ...rbf, variance: -1 }],
    ['with an endless variance', { ...rbf, variance: 1e300 }],
    ['with a variance that is only rounding', { ...rbf, variance: 1e-310 }],
    ['with a product of variances that no number holds', tower({ ...rbf, variance: 1e12 })],
    ['with a variance in words', { ...rbf, variance: '1' }],
    ['with two variances', { ...rbf, variance: [1, 1] }],
    ['with a negative length-scale', { ...rbf, lengthscale: -0.1 }],
    ['with a length-scale of 0', { ...rbf, lengthscale: [0] }],
    ['with two length-scales for one axis', { ...rbf, lengthscale: [1, 1] }],
    ['with no length-scales in the list', { ...rbf, lengthscale: [] }],
    ['with a length-scale in a list in a list', { ...rbf, lengthscale: [[1]] }],
    ['with a length-scale far below the axis', { ...rbf, lengthscale: 1e-9 }],
    ['with a length-scale far beyond the axis', { ...rbf, lengthscale: [1e9] }],
    ['without its scale mixture', { kind: 'rq', variance: 1, lengthscale: 1 }],
    ['with a negative scale mixture', { kind: 'rq', variance: 1, lengthscale: 1, alpha: -1 }],
    ['with a scale mixture that is only rounding', { kind: 'rq', variance: 1, lengthscale: 1, alpha: 1e11 }],
    ['without its period', { kind: 'periodic', variance: 1, lengthscale: 1 }],
    ['with a period that is only rounding', { kind: 'periodic', variance: 1, lengthscale: 1, period: 1e-12 }],
    ['that repeats itself with two length-scales', { kind: 'periodic', variance: 1, lengthscale: [1], period: 1 }],
    ['without its bias', { kind: 'linear', variance: 1 }],
    ['with a hyperparameter of another', { kind: 'linear', variance: 1, sigma0: 1, lengthscale: 1 }],
    ['with a hyperparameter of none', { ...rbf, banana: 1 }],
    ['that is a sum of nothing', { kind: 'sum', children: [] }],
    ['that is a sum without children', { kind: 'sum' }],
    ['that is a sum with a variance', { kind: 'sum', variance: 1, children: [rbf] }],
    ['that is a sum of one and a bad one', { kind: 'sum', children: [rbf, { ...rbf, variance: -1 }] }],
    ['with children although it is none', { ...rbf, children: [rbf] }],
    ['whose children are not a list', { kind: 'sum', children: rbf }],
    ['whose child is nothing', { kind: 'sum', children: [null] }],
    [
      'whose good child has a bad one beside it',
      { kind: 'product', children: [rbf, { kind: 'rbf', variance: 1, lengthscale: [1, 2] }] },
    ],
  ])('is refused with a kernel %s', (_, covariance) => {
    expect(complaint(withKernel(covariance))).not.toBeNull()
    const { model } = withKernel(covariance).setup
    expect(complaint({ ...document, actions: [{ do: 'model', model }] })).not.toBeNull()
  })

  it('never takes over a prototype that a kernel brings along', () => {
    const text = JSON.stringify(withKernel(rbf)).replace('"variance":1', '"variance":1,"__proto__":{"lengthscale":1}')
    expect(text).toContain('__proto__')
    const parsed = v.safeParse(documentSchema, JSON.parse(text))
    expect(parsed.success && parsed.output.setup.model.surrogate.covariance).toEqual(rbf)
    const kernel = (parsed.output as Document).setup.model.surrogate.covariance
    expect(Object.keys(kernel)).toEqual(['kind', 'variance', 'lengthscale'])
    expect(Object.getPrototypeOf(kernel)).toBe(Object.prototype)
  })

  it.each<[string, object]>([
    ['acquisition.kind', { acquisition: 'thomson' }],
    ['surrogate.fit', { fit: 'best' }],
    ['surrogate.priors', { priors: 'flat' }],
    ['surrogate.mean', { mean: 3 }],
    ['acquisition.xi', { xi: -0.1 }],
    ['acquisition.xi', { xi: null }],
    ['acquisition.kappa', { kappa: -1 }],
    ['acquisition.kappa', { kappa: 1e9 }],
    ['surrogate.noiseSd', { noiseSd: -1 }],
    ['surrogate.noiseSd', { noiseSd: '0' }],
    ['surrogate.standardize', { standardize: 1 }],
    ['surrogate.fitsNoise', { fitsNoise: 'no' }],
    ['surrogate.lengthscale', { lengthscale: [0.2] }],
  ])('is refused with a model whose %s is not allowed, and says so', (field, change) => {
    const parsed = read(withModel(change))
    expect(parsed.success).toBe(false)
    expect(parsed.issues && v.getDotPath(parsed.issues[0])).toBe(`setup.model.${field}`)
  })

  it('is refused without one of its settings', () => {
    const optional = ['priors', 'fitsNoise']
    const { surrogate, acquisition } = document.setup.model
    const without = (record: object) =>
      Object.keys(record)
        .filter((field) => !optional.includes(field))
        .map((field) => ({ ...record, [field]: undefined }))
    for (const model of [
      ...without({ surrogate, acquisition }),
      ...without(surrogate).map((lacking) => ({ surrogate: lacking, acquisition })),
      ...without(acquisition).map((lacking) => ({ surrogate, acquisition: lacking })),
    ])
      expect(complaint({ ...document, setup: { ...document.setup, model } })).not.toBeNull()
  })

  it('may tell values and failures that were measured elsewhere, inside the search space', () => {
    const withTold = (told: object) => ({ ...document, actions: [{ do: 'tell', x: [0.5], ...told }] })
    for (const told of [{ y: -3.5 }, { y: 0 }, { failure: 'The oven was cold.' }]) {
      const parsed = read(withTold(told))
      expect(parsed.success && parsed.output).toEqual(withTold(told))
    }
    for (const told of [
      {},
      { y: null },
      { y: '1' },
      { y: 1e200 },
      { failure: '' },
      { failure: 'x'.repeat(201) },
      { y: 1, failure: 'both' },
    ])
      expect(complaint(withTold(told)), JSON.stringify(told)).not.toBeNull()
    expect(complaint(withTold({ y: 1, x: [1.5] }))).toBe('a point of the run lies outside the search space')
  })

  it('is refused when its initial design lies outside the search space', () => {
    const withDesign = (initialDesign: unknown) => ({ ...document, setup: { ...document.setup, initialDesign } })
    expect(complaint(withDesign([[0.1], [0.9]]))).toBeNull()
    for (const design of [[[0.1], [1.1]], [[]], [[0.1, 0.2]]]) {
      expect(complaint(withDesign(design))).toBe('a point of the initial design lies outside the search space')
    }
    expect(complaint(withDesign(Array.from({ length: 13 }, () => [0.5])))).not.toBeNull()
  })
})

describe('the extremes that a document allows', () => {
  /** Hyperparameters pushed as far down and up as they go before a document is refused. */
  function extremes(kind: string): Covariance[] {
    const problem = findProblem('forrester')
    const usual = covarianceOf(kind, problem)
    const pushed = (path: string, factor: number): Covariance => {
      let best = usual
      for (let i = 0; i < 60; i++) {
        const next = { ...best, [path]: [best[path]].flat().map((value) => Number(value) * factor) }
        const one = { ...next, [path]: Array.isArray(usual[path]) ? next[path] : (next[path] as number[])[0]! }
        if (complaint(withKernel(one)) !== null) break
        best = one as Covariance
      }
      return best
    }
    const paths = Object.keys(usual).filter((path) => path !== 'kind')
    return paths.flatMap((path) => [pushed(path, 0.5), pushed(path, 2)])
  }

  it.each(kernels)('leave $name with beliefs and suggestions that are numbers', ({ id }) => {
    const all = extremes(id)
    expect(new Set(all.map((covariance) => JSON.stringify(covariance))).size).toBe(all.length)
    const width = modelWidth(findProblem('forrester').space[0]!)
    for (const covariance of all) {
      for (const change of [{ noiseSd: 0 }, { noiseSd: 1e9 }, { fit: 'map', mean: 'estimated' }] as const) {
        const model: ModelSettings = withSettings(document.setup.model, { covariance, ...change })
        const setup = { ...document.setup, model, budget: 7 }
        const { trace } = replay(setup, [{ do: 'step', count: 7 }])
        expect(trace).toHaveLength(7)
        const places = Array.from({ length: 11 }, (_, i) => [(i / 10) * width])
        for (const { curves, scores } of moments(
          setup,
          modelsOf(setup, trace, model),
          surveyLine(problemOf(setup).space, places),
        )) {
          const { mean, sd } = curves()
          expect([...mean, ...sd].every(Number.isFinite)).toBe(true)
          expect([...(scores() ?? [])].some(Number.isNaN)).toBe(false)
        }
      }
    }
  })

  it.each(['mle', 'map', 'bayes'] as const)('may be as many as a tree holds when they are fitted by %s', (fit) => {
    const wave = { kind: 'periodic', variance: 1, lengthscale: 1, period: 0.5 }
    const four = { kind: 'sum', children: [wave, rbf, wave, rbf] }
    const change = { covariance: { kind: 'sum', children: [four, four, four] }, fit }
    expect(complaint(withModel(change))).toBeNull()
    const { trace } = replay({ ...document.setup, model: withSettings(document.setup.model, change) }, [{ do: 'step', count: 4 }])
    expect(trace).toHaveLength(4)
  })
})
