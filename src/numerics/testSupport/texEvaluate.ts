import { cdf, pdf } from '../normal'
import { inverse, type Matrix, plusMatrix, scaled, timesMatrix, transposed } from './matrix'
import type { Node, SymbolNode } from './texNode'

export type Value = number | Matrix

/** What a formula itself says that a symbol is: computed anew wherever it is used, as γ is for every y* of a sum. */
export interface Definition {
  readonly body: Node
  /** What the body depends on by an index, as w_i = … does, or by arguments. */
  readonly index: readonly string[]
  readonly args: readonly string[]
}

/** What a symbol stands for. A list is counted from 1, as formulas do; a matrix is indexed by row and column. */
export type Bound = Value | ((...args: Value[]) => Value) | { readonly list: readonly Bound[] } | Definition

/** What the symbols of a formula stand for, by their names: `σ_f`, `x'`, `f⁺`, `y*`; the sets that sums run over, under `over i`. */
export type Scope = Readonly<Record<string, Bound>>

/** A symbol or a set that is bound nowhere. */
export class UnboundError extends ReferenceError {
  override name = 'UnboundError'
}

export const CONSTANTS: Scope = { π: Math.PI, e: Math.E, Φ: (z) => cdf(Number(z)), φ: (z) => pdf(Number(z)) }

export const nameOf = ({ name, label }: SymbolNode): string => (label ? `${name}_${label}` : name)

const isMatrix = (value: Value): value is Matrix => typeof value !== 'number'

/** A number, or a matrix of one entry as that number. */
const settled = (value: Value): Value => (isMatrix(value) && value.length === 1 && value[0]!.length === 1 ? value[0]![0]! : value)

const real = (value: Value): number => {
  const number = settled(value)
  if (isMatrix(number)) throw new TypeError('There is a matrix where a number should be.')
  return number
}

const plus = (a: Value, b: Value, sign: number): Value =>
  isMatrix(a) && isMatrix(b) ? plusMatrix(a, b, sign) : real(a) + sign * real(b)

const times = (a: Value, b: Value): Value => {
  if (isMatrix(a) && isMatrix(b)) return settled(timesMatrix(a, b))
  if (isMatrix(a)) return scaled(a, real(b))
  return isMatrix(b) ? scaled(b, a) : a * b
}

function power(a: Value, b: Value): Value {
  if (!isMatrix(a)) return a === Math.E ? Math.exp(real(b)) : a ** real(b)
  if (real(b) === -1) return inverse(a).inverse
  throw new TypeError('Of the powers of a matrix only the inverse is computed.')
}

/** |x|: of a number, of a square matrix its determinant, of a vector its length. */
function absolute(value: Value): number {
  if (!isMatrix(value)) return Math.abs(value)
  if (value.length === value[0]!.length) return inverse(value).determinant
  return Math.hypot(...value.flat())
}

const choose = (n: number, k: number): number =>
  Array.from({ length: k }, (_, i) => (n - i) / (i + 1)).reduce((product, factor) => product * factor, 1)

const NAMED: Readonly<Record<string, (...args: number[]) => number>> = {
  exp: Math.exp,
  ln: Math.log,
  log: (x, base) => (base === undefined ? Math.log(x) : base === 10 ? Math.log10(x) : Math.log(x) / Math.log(base)),
  sin: Math.sin,
  cos: Math.cos,
  tan: Math.tan,
  sqrt: Math.sqrt,
  floor: Math.floor,
  max: Math.max,
  min: Math.min,
  binom: (n, k) => choose(n!, k!),
}

/** How values over a set become one. */
const GATHERED: Readonly<Record<string, (values: readonly number[]) => number>> = {
  sum: (values) => values.reduce((sum, value) => sum + value, 0),
  prod: (values) => values.reduce((product, value) => product * value, 1),
  max: (values) => Math.max(...values),
  min: (values) => Math.min(...values),
}

/** The value of an expression. Throws UnboundError for what the scope does not know. */
export function evaluate(node: Node, scope: Scope): Value {
  const of = (each: Node) => evaluate(each, scope)
  switch (node.is) {
    case 'number':
      return node.value
    case 'symbol': {
      const found = lookUp(node, scope)
      return typeof found === 'function' ? found() : found
    }
    case 'plus':
    case 'minus':
      return plus(of(node.a), of(node.b), node.is === 'plus' ? 1 : -1)
    case 'times':
      return times(of(node.a), of(node.b))
    case 'divided':
      return times(of(node.a), 1 / real(of(node.b)))
    case 'power':
      return power(of(node.a), of(node.b))
    case 'negative':
      return times(-1, of(node.a))
    case 'transposed': {
      const a = of(node.a)
      return isMatrix(a) ? transposed(a) : a
    }
    case 'absolute':
      return absolute(of(node.a))
    case 'rows':
      return node.rows.map((row) => row.map((each) => real(of(each))))
    case 'named':
      return named(node, scope)
    case 'apply':
      return applied(node, scope)
    case 'over':
      return over(node, scope)
  }
}

function named({ name, args, power: raised }: Node & { is: 'named' }, scope: Scope): Value {
  const values = args.map((arg) => evaluate(arg, scope))
  if (name === 'det') return absolute(values[0]!)
  const value = NAMED[name]!(...values.map(real))
  return raised ? power(value, evaluate(raised, scope)) : value
}

function applied({ to, args, power: before, after }: Node & { is: 'apply' }, scope: Scope): Value {
  const bound = lookUp(to, scope)
  const values = args.map((arg) => evaluate(arg, scope))
  const raised = (value: Value, by: Node | undefined) => (by ? power(value, evaluate(by, scope)) : value)
  if (typeof bound === 'function') return raised(raised(bound(...values), before), after)
  if (values.length > 1) throw new TypeError(`${nameOf(to)} is no function, but is given several arguments.`)
  return times(raised(evaluate(to, scope), before), raised(values[0]!, after))
}

function over({ how, name, from, to, body }: Node & { is: 'over' }, scope: Scope): Value {
  const values = setOf(name, from, to, scope)
  const each = values.map((value) => evaluate(body, { ...scope, [name]: value }))
  if (!how.startsWith('arg')) return GATHERED[how]!(each.map(real))
  const best = GATHERED[how.slice(3)]!(each.map(real))
  return values[each.findIndex((value) => real(value) === best)] as Value
}

function setOf(name: string, from: Node | undefined, to: Node | undefined, scope: Scope): readonly Bound[] {
  if (from && to) {
    const [low, high] = [real(evaluate(from, scope)), real(evaluate(to, scope))]
    return Array.from({ length: high - low + 1 }, (_, i) => low + i)
  }
  const set = scope[`over ${name}`]
  if (set && isList(set)) return set.list
  throw new UnboundError(`Nothing says what ${name} runs over.`)
}

type List = { readonly list: readonly Bound[] }
const isList = (bound: Bound): bound is List => typeof bound === 'object' && 'list' in bound
const isDefinition = (bound: Bound): bound is Definition => typeof bound === 'object' && 'body' in bound

/** A value, or a function that waits for its arguments. */
type Found = Value | ((...args: Value[]) => Value)

const bindAll = (names: readonly string[], values: readonly Value[]): Scope =>
  Object.fromEntries(names.map((name, i) => [name, values[i]!]))

function settle(name: string, bound: Bound, scope: Scope): Found {
  if (typeof bound === 'number' || typeof bound === 'function') return bound
  if (isList(bound)) throw new TypeError(`${name} is a list, which has no value of its own.`)
  if (!isDefinition(bound)) return bound
  if (bound.args.length === 0) return evaluate(bound.body, scope)
  return (...args) => evaluate(bound.body, { ...scope, ...bindAll(bound.args, args) })
}

/** What a symbol stands for: by its whole name, or as one of what its name without the index stands for. */
function lookUp(node: SymbolNode, scope: Scope): Found {
  const name = nameOf(node)
  const whole = scope[name]
  if (whole !== undefined) return settle(name, whole, scope)
  const base = scope[node.name]
  if (base === undefined || node.index.length === 0) throw new UnboundError(`Nothing says what ${name} is.`)
  const at = node.index.map((index) => real(evaluate(index, scope)))
  if (typeof base === 'object' && isDefinition(base) && base.index.length > 0)
    return settle(name, { ...base, index: [] }, { ...scope, ...bindAll(base.index, at) })
  if (isList(base)) return settle(name, entryOf(base.list, at[0]!, name), scope)
  const all = settle(node.name, base, scope)
  if (typeof all === 'function') return all(...at)
  if (!isMatrix(all)) throw new TypeError(`${node.name} is a number and has no index.`)
  return entryOf(entryOf(all, at[0]!, name), at[1] ?? 1, name)
}

function entryOf<T>(list: readonly T[], at: number, name: string): T {
  const entry = list[at - 1]
  if (entry === undefined) throw new RangeError(`There is no ${name} at ${at}.`)
  return entry
}
