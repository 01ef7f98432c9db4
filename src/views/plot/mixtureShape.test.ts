import { describe, expect, it } from 'vitest'
import { acquisitions } from '../../acquisition'
import { listed } from '../../problems/source'
import { FITS } from '../../search/modelSettings'
import { selectNext } from '../../store/derived'
import { createLab } from '../../store/lab'
import { mixtureShape } from './mixtureShape'

/** The area under a curve known at some values, by trapezoids. */
const area = (xs: readonly number[], ys: readonly number[]): number =>
  xs.slice(1).reduce((sum, x, i) => sum + ((x - xs[i]!) * (ys[i]! + ys[i + 1]!)) / 2, 0)

describe('the curve of a belief', () => {
  it('is one Gaussian for one part, with the part beyond the value to beat shaded', () => {
    const { values, density, gain } = mixtureShape([{ mean: 1, sd: 2, threshold: 1 }], 'maximize')
    expect(area(values, density)).toBeCloseTo(1, 2)
    expect(area(values, gain)).toBeCloseTo(0.5, 2)
    expect(Math.max(...density)).toBeCloseTo(1 / (2 * Math.sqrt(2 * Math.PI)), 6)
  })

  it('has two humps for two beliefs that lie apart, and between them next to nothing', () => {
    const parts = [
      { mean: -3, sd: 0.5, threshold: 0 },
      { mean: 3, sd: 0.5, threshold: 0 },
    ]
    const { values, density, gain } = mixtureShape(parts, 'minimize')
    const at = (value: number) => density[values.findIndex((each) => each >= value)]!
    expect(at(-3)).toBeGreaterThan(100 * at(0))
    expect(at(3)).toBeGreaterThan(100 * at(0))
    expect(area(values, gain)).toBeCloseTo(0.5, 2)
  })

  it('is empty where f is known exactly', () => {
    expect(mixtureShape([{ mean: 1, sd: 0, threshold: 0 }], 'maximize').values).toEqual([])
  })

  it('gives each part its own value to beat', () => {
    const parts = [
      { mean: 0, sd: 1, threshold: 0 },
      { mean: 0, sd: 1, threshold: 10 },
    ]
    const { values, gain } = mixtureShape(parts, 'maximize')
    expect(area(values, gain)).toBeCloseTo(0.25, 2)
  })
})

describe.each(['forrester', 'bayesopt_notebook'] as const)('the lens on %s', (id) => {
  it.each(FITS)('shades, fitted by %s, the very probability that the words say, whatever the acquisition function', (fit) => {
    for (const { id: acquisition } of acquisitions) {
      const store = createLab()
      store.getState().setSource(listed(id))
      store.getState().setModel({ fit, acquisition })
      store.getState().goTo(6)
      const next = selectNext(store.getState())!
      const { goal } = { goal: id === 'forrester' ? 'minimize' : 'maximize' } as const
      const { values, density, gain } = mixtureShape(next.parts, goal)
      expect(area(values, density), acquisition).toBeCloseTo(1, 2)
      expect(area(values, gain), acquisition).toBeCloseTo(next.probabilityOfImprovement, 2)
    }
  })
})
