import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { between, check, differences, largestDifference } from '../testSupport'
import { type Differentiable, maximizeInBox } from './maximizeInBox'

const cube = (dim: number) => fc.array(between(0, 1), { minLength: dim, maxLength: dim })
const filled = (dim: number, value: number) => new Array<number>(dim).fill(value)

/** From a function that writes its gradient along with its value. */
const differentiable =
  (f: (x: Float64Array, gradient: Float64Array) => number): Differentiable =>
  (x) => {
    const known = new Float64Array(x.length)
    return { value: f(x, known), gradient: (out) => out.set(known) }
  }

const level = (value: number) => differentiable(() => value)

/** A concave quadratic, tilted and narrower on each further axis, with its peak, of height 1, at `peak`. */
const hill = (peak: readonly number[]) =>
  differentiable((x, gradient) => {
    const offsets = x.map((value, d) => value - peak[d]!)
    const tilt = offsets.reduce((total, offset) => total + offset, 0)
    offsets.forEach((offset, d) => {
      gradient[d] = -2 * (d + 1) * offset - 0.6 * tilt
    })
    return 1 - offsets.reduce((total, offset, d) => total + (d + 1) * offset * offset, 0) - 0.3 * tilt * tilt
  })

/** The banana valley of Rosenbrock (1960), upside down: the peak, of height 0, is at (1, 1). */
const rosenbrock = differentiable((p, gradient) => {
  const [x, y] = [p[0]!, p[1]!]
  gradient[0] = 400 * x * (y - x * x) + 2 * (1 - x)
  gradient[1] = -200 * (y - x * x)
  return -100 * (y - x * x) ** 2 - (1 - x) ** 2
})

/** The hill, remembering every place it was looked at, and where somebody asked for its gradient. */
function watched(f: Differentiable) {
  const seen: Float64Array[] = []
  const values: number[] = []
  const asked: Float64Array[] = []
  const watch: Differentiable = (x) => {
    const here = f(x)
    seen.push(x.slice())
    values.push(here.value)
    const gradient = (out: Float64Array) => {
      asked.push(x.slice())
      here.gradient(out)
    }
    return { value: here.value, gradient }
  }
  return { watch, seen, values, asked }
}

describe('climbing in a box', () => {
  it('finds the peak of a quadratic from anywhere, in one to five dimensions, and says that it converged', () => {
    check(
      fc.property(
        fc.integer({ min: 1, max: 5 }).chain((dim) => fc.tuple(cube(dim), cube(dim))),
        ([peak, start]) => {
          const { x, value, converged } = maximizeInBox(hill(peak), start, filled(peak.length, 0), filled(peak.length, 1))
          expect(converged).toBe(true)
          expect(largestDifference(x, peak)).toBeLessThan(1e-5)
          expect(value).toBeCloseTo(1, 10)
        },
      ),
    )
  })

  it('follows the valley of Rosenbrock to its end', () => {
    for (const start of [
      [-1.2, 1],
      [-1.9, -1.9],
      [0, 1.9],
    ]) {
      const { x, converged, evaluations } = maximizeInBox(rosenbrock, start, [-2, -2], [2, 2])
      expect(converged).toBe(true)
      expect(largestDifference(x, [1, 1])).toBeLessThan(1e-5)
      expect(evaluations).toBeLessThan(150)
    }
  })

  it('stops on the bound that keeps it from the peak, at the best place there', () => {
    const { x, converged } = maximizeInBox(rosenbrock, [-1.2, 0.5], [-2, -2], [0.5, 2])
    expect(x[0]).toBe(0.5)
    expect(x[1]).toBeCloseTo(0.25, 6)
    expect(converged).toBe(true)
  })

  it('ends exactly in the corner when the function rises towards it, and starts from there as well', () => {
    const slope = differentiable((x, gradient) => {
      gradient.set([3, -2])
      return 3 * x[0]! - 2 * x[1]!
    })
    for (const start of [
      [0.3, 0.4],
      [1, 0],
    ]) {
      const { x, value, converged } = maximizeInBox(slope, start, [0, 0], [1, 1])
      expect(Array.from(x)).toEqual([1, 0])
      expect(value).toBe(3)
      expect(converged).toBe(true)
    }
  })

  it('satisfies the optimality conditions at whatever peak it ends, also of a quadratic with its peak outside', () => {
    const peaks = fc.array(between(-1, 2), { minLength: 3, maxLength: 3 })
    check(
      fc.property(peaks, cube(3), (peak, start) => {
        const f = hill(peak)
        const { x, converged } = maximizeInBox(f, start, filled(3, 0), filled(3, 1))
        const gradient = new Float64Array(3)
        f(x).gradient(gradient)
        expect(converged).toBe(true)
        gradient.forEach((slope, d) => {
          // A climb may end a rounding error away from a bound.
          if (x[d]! < 1e-9) expect(slope).toBeLessThan(1e-5)
          else if (x[d]! > 1 - 1e-9) expect(slope).toBeGreaterThan(-1e-5)
          else expect(Math.abs(slope)).toBeLessThan(1e-5)
        })
      }),
    )
  })

  it('brings a start outside into the box first, and never looks outside', () => {
    const { watch, seen } = watched(hill([0.2, 3]))
    const { x } = maximizeInBox(watch, [-5, 9], [0, 0], [1, 1])
    expect(seen.length).toBeGreaterThan(1)
    expect(seen.every((place) => place.every((value) => value >= 0 && value <= 1))).toBe(true)
    expect(x[1]).toBe(1)
  })

  it('never ends lower than it started, and reports value, place and evaluations as they were', () => {
    check(
      fc.property(cube(2), (start) => {
        const waves = differentiable((x, gradient) => {
          const f = ([a, b]: ArrayLike<number> & Iterable<number>) => Math.sin(20 * a!) + Math.cos(13 * b! + a!)
          gradient.set(differences(f, x))
          return f(x)
        })
        const { watch, values } = watched(waves)
        const { x, value, evaluations } = maximizeInBox(watch, start, [0, 0], [1, 1])
        expect(value).toBeGreaterThanOrEqual(values[0]!)
        expect(value).toBe(waves(x).value)
        expect(evaluations).toBe(values.length)
      }),
    )
  })

  it('asks for the gradient where it goes to, and nowhere else', () => {
    const { watch, seen, asked } = watched(rosenbrock)
    const way: Float64Array[] = []
    maximizeInBox(watch, [-1.2, 1], [-2, -2], [2, 2], { visit: (x) => way.push(x.slice()) })
    expect(asked).toEqual([Float64Array.of(-1.2, 1), ...way])
    expect(seen.length).toBeGreaterThan(asked.length)
  })

  it('treats places without a finite value as a wall', () => {
    for (const beyond of [Number.NaN, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]) {
      const cliff = differentiable((x, gradient) => {
        gradient[0] = x[0]! > 0.6 ? Number.NaN : 1
        return x[0]! > 0.6 ? beyond : x[0]!
      })
      const { x, value } = maximizeInBox(cliff, [0.1], [0], [1])
      expect(value).toBe(x[0])
      expect(x[0]).toBeLessThanOrEqual(0.6)
      expect(x[0]).toBeGreaterThan(0.5)
    }
  })

  it('reports a start without a finite value as a failure, not as a peak', () => {
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      expect(maximizeInBox(level(bad), [0.5], [0], [1])).toEqual({
        x: Float64Array.of(0.5),
        value: Number.NEGATIVE_INFINITY,
        converged: false,
        evaluations: 1,
      })
    }
  })

  it('says that it did not converge when the iterations run out', () => {
    const { converged, value } = maximizeInBox(rosenbrock, [-1.2, 1], [-2, -2], [2, 2], { iterations: 5 })
    expect(converged).toBe(false)
    expect(value).toBeGreaterThan(rosenbrock(Float64Array.of(-1.2, 1)).value)
  })

  it('keeps a coordinate whose bounds leave it no room', () => {
    const { x, converged } = maximizeInBox(hill([0.3, 0.9]), [0.5, 0.5], [0, 0.5], [1, 0.5])
    expect(x[1]).toBe(0.5)
    expect(converged).toBe(true)
  })

  it('stays where it is on a plateau, and where there is nothing to choose', () => {
    expect(maximizeInBox(level(2), [0.25], [0], [1])).toEqual({
      x: Float64Array.of(0.25),
      value: 2,
      converged: true,
      evaluations: 1,
    })
    expect(maximizeInBox(level(2), [], [], []).converged).toBe(true)
  })
})
