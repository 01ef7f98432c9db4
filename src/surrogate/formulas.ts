/** A formula of the model as it is printed, in TeX, and where it comes from. */
interface Printed {
  readonly tex: string
  readonly source: string
}

/** The belief about f at a place, given the observations y at the places X; m is the prior mean. */
export const posterior: Printed = {
  tex: String.raw`\begin{aligned} \mu(x) &= m + k(x,X)\,(K+\sigma_n^2 I)^{-1} (y - m\mathbf 1) \\ \sigma^2(x) &= k(x,x) - k(x,X)\,(K+\sigma_n^2 I)^{-1} k(X,x) \end{aligned}`,
  source: 'Rasmussen & Williams (2006), eq. 2.25–2.26',
}

/** How probable the values that came back are under the settings of the model, as a logarithm. */
export const logMarginal: Printed = {
  tex: String.raw`\log p(y \mid X, \theta) = -\tfrac12 (y - m\mathbf 1)^\top A^{-1} (y - m\mathbf 1) - \tfrac12 \log|A| - \tfrac n2 \log 2\pi, \quad A = K + \sigma_n^2 I`,
  source: 'Rasmussen & Williams (2006), eq. 2.30',
}
