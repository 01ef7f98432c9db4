import { expOfNegative } from '../../numerics/exp'
import { stationary } from './stationary'

export const matern12 = stationary({
  id: 'matern12',
  name: 'Matérn 1/2',
  tex: String.raw`k(r) = \sigma_f^2\, e^{-r}`,
  source: 'Rasmussen & Williams (2006), eq. 4.18 (ν = 1/2, the Ornstein–Uhlenbeck process)',
  character: 'continuous but nowhere smooth: every kink is possible',
  shapes: [],
  profile: () => ({
    correlation: (r) => expOfNegative(-r),
    overSquares(squares, variance) {
      for (let i = 0; i < squares.length; i++) {
        squares[i] = variance * expOfNegative(-Math.sqrt(squares[i]!))
      }
    },
    slope: (r) => expOfNegative(-r) / r,
  }),
})
