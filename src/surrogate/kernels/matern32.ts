import { expOfNegative } from '../../numerics/exp'
import { stationary } from './stationary'

const SQRT3 = Math.sqrt(3)

export const matern32 = stationary({
  id: 'matern32',
  name: 'Matérn 3/2',
  tex: String.raw`k(r) = \sigma_f^2 \bigl(1 + \sqrt3\,r\bigr)\, e^{-\sqrt3\,r}`,
  source: 'Rasmussen & Williams (2006), eq. 4.17 (ν = 3/2)',
  character: 'once differentiable: smooth slopes, sudden bends',
  shapes: [],
  profile: () => ({
    correlation: (r) => (1 + SQRT3 * r) * expOfNegative(-SQRT3 * r),
    overSquares(squares, variance) {
      for (let i = 0; i < squares.length; i++) {
        const s = SQRT3 * Math.sqrt(squares[i]!)
        squares[i] = variance * (1 + s) * expOfNegative(-s)
      }
    },
    slope: (r) => 3 * expOfNegative(-SQRT3 * r),
  }),
})
