/** The numbers of one step of Adam. */
export interface AdamStep {
  readonly l2: number
  /** rate / (1 − β₁ᵗ) */
  readonly step: number
  /** √(1 − 0.999ᵗ) */
  readonly root: number
  /** β₁, at least 0 and below 1. */
  readonly beta1: number
}

/**
 * The inner loops of training, over one memory of single-precision numbers. Places and strides count numbers, widths are multiples of 4.
 * Each element is computed by the same operations in the same order by every implementation: all give the same bits.
 */
export interface Kernels {
  readonly id: 'wasm' | 'script'
  readonly memory: Float32Array
  /** C = A · B, with C m × n and B k × n row by row; element (i, q) of A stands at a + i · aRow + q · aColumn. Summed in the order of q. */
  multiply(c: number, a: number, b: number, m: number, n: number, k: number, aRow: number, aColumn: number): void
  /** out = wᵀ, for w rows × columns. */
  transpose(out: number, w: number, rows: number, columns: number): void
  /** Adds the bias to every row and, if asked, cuts off below 0. Keeps NaN. */
  activate(z: number, bias: number, rows: number, width: number, rectify: boolean): void
  /** g = 0 where the unit did not fire. */
  gate(g: number, activation: number, count: number): void
  /** out[j] = Σ_i g[i, j], in the order of i. */
  columnSums(out: number, g: number, rows: number, width: number): void
  /**
   * One step of Adam (β₂ 0.999, ε 1e-8) with the L2 penalty in the gradient: g ← g + l2 · w, m ← β₁ m + (1 − β₁) g, v ← 0.999 v + 0.001 g²,
   * w ← w − step · m / (√v / root + ε). Source: Kingma & Ba (2015), algorithm 1.
   */
  adam(w: number, g: number, m: number, v: number, count: number, by: AdamStep): void
}
