/** The Gaussian belief about f at one place. */
export interface Belief {
  readonly mean: number
  readonly sd: number
}

/** What the acquisition compares with; the engine maximises, so larger is better. */
export interface Aim {
  /** The incumbent's value f⁺. */
  readonly best: number
  /** ξ ≥ 0: only improvements beyond best + ξ count. */
  readonly xi: number
}

/** How much we want to evaluate at a place the surrogate describes by `belief`. */
export interface Acquisition {
  readonly id: string
  readonly name: string
  readonly short: string
  /** The formula, in TeX; I = μ − f⁺ − ξ and z = I/σ. */
  readonly tex: string
  readonly source: string
  /** What its values are measured in: the units of y, or a probability. */
  readonly unit: 'y' | 'probability'
  readonly score: (belief: Belief, aim: Aim) => number
}
