import { expOfNegative } from '../../numerics/exp'
import { stationary } from './stationary'

export const rbf = stationary({
  id: 'rbf',
  name: 'RBF (squared exponential)',
  tex: String.raw`k(r) = \sigma_f^2\, e^{-r^2/2}`,
  source: 'Rasmussen & Williams (2006), Gaussian Processes for Machine Learning, eq. 4.9',
  character: 'infinitely smooth: believes it can predict far from the data',
  shapes: [],
  profile: () => ({
    correlation: (r) => expOfNegative(-0.5 * r * r),
    overSquares(squares, variance) {
      for (let i = 0; i < squares.length; i++) {
        squares[i] = variance * expOfNegative(-0.5 * squares[i]!)
      }
    },
    slope: (r) => expOfNegative(-0.5 * r * r),
  }),
})
