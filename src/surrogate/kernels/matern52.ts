import { expOfNegative } from '../../numerics/exp'
import { stationary } from './stationary'

const SQRT5 = Math.sqrt(5)

export const matern52 = stationary({
  id: 'matern52',
  name: 'Matérn 5/2',
  tex: String.raw`k(r) = \sigma_f^2 \bigl(1 + \sqrt5\,r + \tfrac53 r^2\bigr)\, e^{-\sqrt5\,r}`,
  source: 'Rasmussen & Williams (2006), eq. 4.17 (ν = 5/2); Snoek, Larochelle & Adams (2012) §3.1 recommend it for tuning',
  character: 'twice differentiable: smooth, but not unrealistically so',
  shapes: [],
  profile: () => ({
    correlation: (r) => (1 + SQRT5 * r + (5 / 3) * r * r) * expOfNegative(-SQRT5 * r),
    overSquares(squares, variance) {
      for (let i = 0; i < squares.length; i++) {
        const s = SQRT5 * Math.sqrt(squares[i]!)
        squares[i] = variance * (1 + s + (s * s) / 3) * expOfNegative(-s)
      }
    },
    slope: (r) => (5 / 3) * (1 + SQRT5 * r) * expOfNegative(-SQRT5 * r),
  }),
})
