/** A function at one place: its value there and, for who asks before the function is asked about another place, its gradient. */
export interface Differentiated {
  /** A value that is not finite means "not here". */
  readonly value: number
  readonly gradient: (out: Float64Array) => void
}

/** f(x) to maximise. */
export type Differentiable = (x: Float64Array) => Differentiated

export interface BoxOptimum {
  readonly x: Float64Array
  readonly value: number
  /** Whether the projected gradient became small, rather than the iterations running out. */
  readonly converged: boolean
  /** How often f was evaluated. */
  readonly evaluations: number
}

/** How a climb goes. */
interface Climb {
  readonly tolerance?: number
  readonly iterations?: number
  readonly firstStep?: number
  readonly resolution?: number
  readonly visit?: (x: Float64Array) => void
}

const MEMORY = 10
const SUFFICIENT_INCREASE = 1e-4
const SHORTEST_STEP = 1e-12

/**
 * Climbs to a local maximum inside a box by projected L-BFGS: coordinates at a bound whose gradient points outwards are held, the
 * others follow the two-loop quasi-Newton direction, and the step is projected onto the box and shortened until f increases enough.
 *
 * `firstStep` is how far a step without curvature information may go: 1 suits logarithms (a factor of e). `resolution` is an increase of f
 * not worth having: where the direction promises less, the climb has arrived. Below the rounding of f it would only look for steps in vain.
 * `visit` is told of every place that the climb goes to.
 *
 * Source: Bertsekas (1982), SIAM J. Control Optim. 20:221–246 (projected Newton); Nocedal & Wright (2006), Algorithm 7.4 (L-BFGS).
 */
export function maximizeInBox(
  f: Differentiable,
  start: ArrayLike<number>,
  low: ArrayLike<number>,
  high: ArrayLike<number>,
  { tolerance = 1e-6, iterations = 100, firstStep = 1, resolution = 0, visit }: Climb = {},
): BoxOptimum {
  const n = start.length
  const clamp = (value: number, i: number) => Math.min(high[i]!, Math.max(low[i]!, value))
  let x = Float64Array.from(start, clamp)
  let gradient = new Float64Array(n)
  const first = f(x)
  let { value } = first
  let evaluations = 1
  let steps: { s: Float64Array; y: Float64Array; curvature: number }[] = []
  if (!Number.isFinite(value)) return { x, value: Number.NEGATIVE_INFINITY, converged: false, evaluations }
  first.gradient(gradient)

  for (let iteration = 0; iteration < iterations; iteration++) {
    const free = x.map((xi, i) => ((xi <= low[i]! && gradient[i]! < 0) || (xi >= high[i]! && gradient[i]! > 0) ? 0 : 1))
    const projected = x.reduce((largest, xi, i) => Math.max(largest, Math.abs(clamp(xi + gradient[i]!, i) - xi)), 0)
    if (projected < tolerance) return { x, value, converged: true, evaluations }

    let direction = ascent(gradient, free, steps)
    if (dot(direction, gradient) <= 0) {
      steps = []
      direction = gradient.map((g, i) => g * free[i]!)
    }
    if (dot(direction, gradient) < resolution) return { x, value, converged: true, evaluations }
    const length = Math.sqrt(dot(direction, direction))
    // The first step has no curvature to go by: how far it may move is for the caller to say.
    let step = steps.length === 0 ? Math.min(1, firstStep / length) : 1
    let moved = false
    while (step * length > SHORTEST_STEP) {
      const trial = x.map((xi, i) => clamp(xi + step * direction[i]!, i))
      const tried = f(trial)
      evaluations++
      const expected = trial.reduce((sum, t, i) => sum + gradient[i]! * (t - x[i]!), 0)
      if (Number.isFinite(tried.value) && tried.value >= value + SUFFICIENT_INCREASE * expected && expected > 0) {
        // Most of the steps tried are too long, and nobody needs the gradient there.
        const trialGradient = new Float64Array(n)
        tried.gradient(trialGradient)
        const s = trial.map((t, i) => t - x[i]!)
        const y = trialGradient.map((g, i) => gradient[i]! - g)
        const curvature = dot(s, y)
        if (curvature > 1e-12 * dot(y, y)) steps = [...steps.slice(1 - MEMORY), { s, y, curvature }]
        x = trial
        gradient = trialGradient
        value = tried.value
        moved = true
        visit?.(x)
        break
      }
      step *= 0.5
    }
    if (!moved) {
      // A rounding floor, or a stale memory: try once from the gradient alone before giving up.
      if (steps.length === 0) return { x, value, converged: projected < Math.sqrt(tolerance), evaluations }
      steps = []
    }
  }
  return { x, value, converged: false, evaluations }
}

/** The two-loop recursion on the free coordinates: −H⁻¹ applied to the gradient of the function to be maximised. */
function ascent(
  gradient: Float64Array,
  free: Float64Array,
  steps: readonly { s: Float64Array; y: Float64Array; curvature: number }[],
): Float64Array {
  const q = gradient.map((g, i) => g * free[i]!)
  const alphas = steps.map(() => 0)
  for (let k = steps.length - 1; k >= 0; k--) {
    const { s, y, curvature } = steps[k]!
    alphas[k] = masked(s, q, free) / curvature
    for (let i = 0; i < q.length; i++) q[i]! -= alphas[k]! * y[i]! * free[i]!
  }
  const last = steps.at(-1)
  if (last) {
    const scale = last.curvature / dot(last.y, last.y)
    for (let i = 0; i < q.length; i++) q[i]! *= scale
  }
  steps.forEach(({ s, y, curvature }, k) => {
    const beta = masked(y, q, free) / curvature
    for (let i = 0; i < q.length; i++) q[i]! += (alphas[k]! - beta) * s[i]! * free[i]!
  })
  return q
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}

function masked(a: Float64Array, b: Float64Array, free: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]! * free[i]!
  return sum
}
