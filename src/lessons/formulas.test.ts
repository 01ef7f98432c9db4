import { describe, expect, it } from 'vitest'
import { betaDensity, logBeta } from '../numerics/beta'
import { formulaOf } from '../numerics/testSupport/formula'
import { differs, mistakesIn } from '../numerics/testSupport/printed'
import type { Scope } from '../numerics/testSupport/texEvaluate'
import type { Node, Statement } from '../numerics/testSupport/texNode'
import { statementsOf } from '../numerics/testSupport/texStatements'
import { bindCovariance } from '../surrogate/covariance'
import { lessons } from '.'
import { piecesIn, textsOf } from './reading'
import { likelihoodOf } from './slotMachine/belief'

const texIn = (texts: readonly string[]) => piecesIn(texts).flatMap((piece) => (piece.is === 'tex' ? piece.tex : []))
const printed = [...new Set(lessons.flatMap(({ steps }) => texIn(steps.flatMap(textsOf))))]

const isNumber = (node: Node | undefined): boolean => node?.is === 'number' || (node?.is === 'negative' && isNumber(node.a))

/** A name, a number, or a name with the number that it has on screen: what is printed claims nothing. */
const claimsNothing = ({ sides, relations }: Statement) =>
  relations.length === 0 || (relations.length === 1 && sides[0]!.is === 'symbol' && isNumber(sides[1]))

const kernel = bindCovariance({ kind: 'matern52', variance: 2, lengthscale: 0.3 }, 1)
const rbf = bindCovariance({ kind: 'rbf', variance: 1.5 ** 2, lengthscale: 0.4 }, 1)
const covariance = (a: number, b: number) => kernel.gradient([a], [b], false, new Float64Array(2), 0)
const PLACES = [0.1, 0.35, 0.8]

const COUNTS = { wins: 3, pulls: 8 }
const likelihood = likelihoodOf(COUNTS)

/** What the code computes for the symbols of each formula that claims something. A formula of a new lesson is one entry here. */
const COMPUTED: Readonly<Record<string, Scope>> = {
  'K_{ij} = k(x_i, x_j)': {
    i: 1,
    j: 3,
    x: { list: PLACES },
    k: (a, b) => covariance(Number(a), Number(b)),
    K: PLACES.map((a) => PLACES.map((b) => covariance(a, b))),
  },
  "k(x, x') = \\sigma_f^2 \\exp(-(x - x')^2 / (2 \\ell^2))": {
    k: (a, b) => rbf.gradient([Number(a)], [Number(b)], false, new Float64Array(2), 0),
    x: 0.2,
    "x'": 0.9,
    σ_f: 1.5,
    ℓ: 0.4,
  },
  '2^6 = 64': {},
  '3^7 = 2187': {},
  // The likelihood is drawn as the Beta density of its shape, which is the same but for its height.
  'L(p) = p^w (1-p)^{n-w}': {
    p: 0.3,
    w: COUNTS.wins,
    n: COUNTS.pulls,
    L: (p) => betaDensity(likelihood, Number(p)) * Math.exp(logBeta(likelihood.alpha, likelihood.beta)),
  },
}

describe('the formulas of the lessons', () => {
  it('can be read, every one', () => {
    expect(printed.length).toBeGreaterThan(0)
    for (const tex of printed) expect(statementsOf(tex).length, tex).toBeGreaterThan(0)
  })

  const claims = printed.filter((tex) => !statementsOf(tex).every(claimsNothing))

  it('say what is computed, where they say how things are related', () => {
    for (const tex of claims) {
      expect(COMPUTED, 'what the symbols of this formula stand for').toHaveProperty([tex])
      const sides = formulaOf(tex).sidesIn(COMPUTED[tex]!)
      expect(sides.length, tex).toBeGreaterThan(0)
      for (const { left, right } of sides) expect(Number(left), tex).toBeCloseTo(Number(right), 9)
      expect(mistakesIn(tex).filter((mistake) => !differs(mistake, [COMPUTED[tex]!]))).toEqual([])
    }
  })
})
