import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { seeded } from '../numerics/random'
import { column } from '../numerics/testSupport/matrix'
import { expectPrinted } from '../numerics/testSupport/printed'
import type { Scope } from '../numerics/testSupport/texEvaluate'
import { between } from '../testSupport'
import { problems } from '.'
import { goldsteinPrice } from './goldsteinPrice'
import { gpDraw } from './gpDraw'
import { needle } from './needle'
import type { KnownProblem } from './problem'
import { fromUnit } from './searchSpace'

const all: readonly KnownProblem[] = problems
const computed = all.filter(({ measured }) => !measured)

/** The numbers that gpDraw draws once, from the same stream: ω over the length-scale 0.12 has Student's t with 5 degrees of freedom. */
function waves(): Scope {
  const random = seeded(10)
  const drawn = Array.from({ length: 256 }, () => {
    const normal = random.normal()
    const chiSquared = Array.from({ length: 5 }, () => random.normal() ** 2).reduce((sum, square) => sum + square)
    return { ω: normal / Math.sqrt(chiSquared / 5) / 0.12, a: random.normal(), b: random.normal() }
  })
  return { ω: { list: drawn.map(({ ω }) => ω) }, a: { list: drawn.map(({ a }) => a) }, b: { list: drawn.map(({ b }) => b) } }
}

/** What a formula takes from elsewhere. */
const FURTHER: Readonly<Record<string, () => (x: readonly number[]) => Scope>> = {
  [gpDraw.id]: () => {
    const drawn = waves()
    return () => drawn
  },
  goldstein_price_log: () => (x) => ({ g: () => goldsteinPrice.evaluate(x[0]!, x[1]!) }),
}

/** What looks like a mistake and is none: a cosine moved by a whole period. */
const SAME: Readonly<Record<string, readonly string[]>> = { needle: [needle.tex.replace('x-0.22', 'x-1.22')] }

interface Drawn {
  readonly unit: readonly number[]
  readonly w: number
}

it.each(computed)('$name: the formula printed is the function computed', (problem) => {
  const { id, tex, space, dial } = problem
  const further = FURTHER[id]?.()
  const place = ({ unit }: Drawn) => space.map((axis, d) => fromUnit(axis, unit[d]!))
  const at = ({ w }: Drawn) => dial?.at(w) ?? problem
  const works = (drawn: Drawn) => {
    try {
      return Number.isFinite(at(drawn).evaluate(...place(drawn)))
    } catch {
      return false
    }
  }
  const drawn: fc.Arbitrary<Drawn> = fc
    .record({
      unit: fc.array(between(0, 1), { minLength: space.length, maxLength: space.length }),
      w: dial ? between(dial.low, dial.high) : fc.constant(0),
    })
    .filter(works)
  expectPrinted(
    tex,
    drawn,
    (each) => {
      const x = place(each)
      return {
        f: () => at(each).evaluate(...x),
        x: x.length === 1 ? x[0]! : column(x),
        ...(dial && { w: each.w }),
        ...further?.(x),
      }
    },
    SAME[id],
  )
})

it.each(computed.filter(({ constraint }) => constraint))('$name: so is that of its second output', ({ space, constraint }) => {
  const drawn = fc.array(between(0, 1), { minLength: space.length, maxLength: space.length })
  expectPrinted(constraint!.tex, drawn, (unit) => {
    const x = space.map((axis, d) => fromUnit(axis, unit[d]!))
    return { c: () => constraint!.evaluate(...x), x: x.length === 1 ? x[0]! : column(x) }
  })
})

it('has no formula of a measured black box to compute: it says in words how its numbers are joined', () => {
  for (const { id, tex, measured } of all) if (measured) expect(tex, id).toMatch(/\\text\{\w*linear interpolation of \}/)
})
