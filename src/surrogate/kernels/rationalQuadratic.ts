import { positive } from './parameters'
import { stationary } from './stationary'

/** A mixture of squared exponentials of many length-scales; α → ∞ is a single one. */
export const rationalQuadratic = stationary({
  id: 'rq',
  name: 'Rational quadratic',
  tex: String.raw`k(r) = \sigma_f^2 \Bigl(1 + \frac{r^2}{2\alpha}\Bigr)^{-\alpha}`,
  source: 'Rasmussen & Williams (2006), eq. 4.19',
  character: 'smooth on several scales at once: quick wiggles on slow trends',
  shapes: [
    {
      path: 'alpha',
      name: 'Scale mixture',
      symbol: 'α',
      meaning: 'How many scales are mixed: small mixes quick wiggles into slow trends, large leaves nearly one scale.',
      initial: 1,
      range: [0.1, 10],
    },
  ],
  profile(covariance) {
    const alpha = positive(covariance, 'alpha', 'scale mixture α')
    return {
      correlation: (r) => (1 + (r * r) / (2 * alpha)) ** -alpha,
      overSquares(squares, variance) {
        for (let i = 0; i < squares.length; i++) squares[i] = variance * (1 + squares[i]! / (2 * alpha)) ** -alpha
      },
      slope: (r) => (1 + (r * r) / (2 * alpha)) ** (-alpha - 1),
      shape(r) {
        const half = (r * r) / 2
        const base = 1 + half / alpha
        return base ** -alpha * (half / base - alpha * Math.log(base))
      },
    }
  },
})
