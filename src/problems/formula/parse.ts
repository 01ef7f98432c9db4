import { FormulaError } from './formulaError'
import { constants, functionById, functions } from './functions'
import { type Token, tokensOf } from './tokens'

/** What a formula says, as a tree. */
export type Expression =
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'input'; readonly index: number }
  | { readonly is: 'minus'; readonly of: Expression }
  | { readonly is: 'binary'; readonly sign: BinarySign; readonly left: Expression; readonly right: Expression }
  | { readonly is: 'call'; readonly id: string; readonly args: readonly Expression[] }
  | { readonly is: 'noise'; readonly sd: Expression }
  | { readonly is: 'if'; readonly condition: Expression; readonly holds: Expression; readonly otherwise: Expression }

export type BinarySign = '+' | '-' | '*' | '/' | '^' | '<' | '<=' | '>' | '>=' | '==' | '!=' | '&&' | '||'

/** Nesting beyond this is refused, so that no formula can exhaust the stack. */
const MOST_LEVELS = 60

/** Binary signs by how loosely they bind; all of them group from the left. */
const LEVELS: readonly (readonly BinarySign[])[] = [['||'], ['&&'], ['==', '!='], ['<', '<=', '>', '>='], ['+', '-'], ['*', '/']]
const WORDS: Readonly<Record<string, BinarySign>> = { or: '||', and: '&&', '**': '^' }

/**
 * Parses a formula: numbers, the inputs by their names, + − * / ^, comparisons, `and`, `or`, `a ? b : c` or `if(a, b, c)`, the functions of
 * `functions.ts`, and `noise(s)`. A factor may follow a number or a bracket without a sign: 2x, 3(x + 1). Power groups from the right and binds
 * closer than a minus before it. Nothing of a formula is ever executed as code. Throws FormulaError with the place.
 */
export function parseFormula(formula: string, names: readonly string[]): Expression {
  const tokens = tokensOf(formula)
  const inputs = new Map(names.map((name, index) => [name, index]))
  let next = 0
  let level = 0
  const peek = (): Token => tokens[next]!
  const signAt = (): string => {
    const { kind, text } = peek()
    return kind === 'end' || kind === 'number' ? '' : Object.hasOwn(WORDS, text) ? WORDS[text]! : kind === 'sign' ? text : ''
  }
  const fail = (message: string, { from, to }: Token = peek()): never => {
    throw new FormulaError(message, from, Math.max(to, from + 1))
  }
  const expect = (sign: string, message: string): void => {
    if (peek().kind !== 'sign' || peek().text !== sign) fail(message)
    next++
  }
  const deeper = (parse: () => Expression): Expression => {
    if (++level > MOST_LEVELS) fail(`This formula is nested more than ${MOST_LEVELS} levels deep.`)
    const parsed = parse()
    level--
    return parsed
  }

  const whole = (): Expression =>
    deeper(() => {
      const condition = binary(0)
      if (signAt() !== '?') return condition
      next++
      const holds = whole()
      expect(':', 'After “?” and a value comes “:” and the value otherwise.')
      return { is: 'if', condition, holds, otherwise: whole() }
    })

  const binary = (binding: number): Expression => {
    const signs = LEVELS[binding]
    if (!signs) return factor()
    let left = binary(binding + 1)
    for (;;) {
      const sign = signs.find((each) => each === signAt())
      if (sign) next++
      else if (binding !== LEVELS.length - 1 || !isJuxtaposed()) return left
      left = { is: 'binary', sign: sign ?? '*', left, right: binary(binding + 1) }
    }
  }

  /** A factor without a sign: after a number or a closing bracket, before a name or an opening one. */
  const isJuxtaposed = (): boolean => {
    const before = tokens[next - 1]
    const isFactor = peek().kind === 'name' ? !Object.hasOwn(WORDS, peek().text) : peek().text === '('
    return isFactor && (before?.kind === 'number' || before?.text === ')')
  }

  const factor = (): Expression =>
    deeper(() => {
      if (signAt() === '-') {
        next++
        return { is: 'minus', of: factor() }
      }
      if (signAt() === '+') {
        next++
        return factor()
      }
      const base = primary()
      if (signAt() !== '^') return base
      next++
      return { is: 'binary', sign: '^', left: base, right: factor() }
    })

  const primary = (): Expression => {
    const token = peek()
    if (token.kind === 'end')
      return fail(formula.trim() === '' ? 'Write a formula, for example sin(3x) + x.' : 'Something is missing at the end.')
    next++
    if (token.kind === 'number') return number(token)
    if (token.kind === 'name') return named(token)
    if (token.text !== '(') return fail(`“${token.text}” cannot stand here.`, token)
    const inside = whole()
    expect(')', closing())
    return inside
  }

  const closing = (): string =>
    peek().text === ','
      ? 'A comma separates arguments of a function. Decimals have a point: 1.5.'
      : 'A bracket “)” is missing here.'

  const number = (token: Token): Expression => {
    const value = Number(token.text)
    if (!Number.isFinite(value)) return fail('This number is too large.', token)
    if (peek().kind === 'number' && peek().from === token.to) return fail('A number has one decimal point only.', peek())
    return { is: 'number', value }
  }

  const named = (token: Token): Expression => {
    const index = inputs.get(token.text)
    if (index !== undefined) return { is: 'input', index }
    const isCall = peek().kind === 'sign' && peek().text === '('
    const constant = constants.get(token.text)
    if (constant !== undefined && !functionById.has(token.text)) return { is: 'number', value: constant }
    if (isCall) return call(token)
    if (functionById.has(token.text) || token.text === 'noise' || token.text === 'if')
      return fail(`After ${token.text} come brackets: ${token.text}(…).`, token)
    return fail(`“${token.text}” is not known here. Inputs: ${names.join(', ')}.${suggestion(token.text, names)}`, token)
  }

  const call = (token: Token): Expression => {
    const { text: id } = token
    const known = functionById.get(id)
    if (!known && id !== 'noise' && id !== 'if')
      return fail(
        `There is no function “${id}”.${suggestion(
          id,
          functions.map((each) => each.id),
        )}`,
        token,
      )
    next++
    const args: Expression[] = []
    if (peek().text !== ')') {
      args.push(whole())
      while (peek().kind === 'sign' && peek().text === ',') {
        next++
        args.push(whole())
      }
    }
    expect(')', 'A bracket “)” is missing here.')
    const [least, most] = known?.takes ?? (id === 'if' ? [3, 3] : [1, 1])
    if (args.length < least || args.length > most)
      return fail(
        `${id} takes ${least === most ? counted(least) : `${least} to ${most} values`}; here are ${args.length}.`,
        token,
      )
    if (id === 'if') return { is: 'if', condition: args[0]!, holds: args[1]!, otherwise: args[2]! }
    return id === 'noise' ? { is: 'noise', sd: args[0]! } : { is: 'call', id, args }
  }

  const parsed = whole()
  if (peek().kind !== 'end')
    fail(
      peek().text === ','
        ? 'A comma cannot stand here. Decimals have a point: 1.5.'
        : peek().text === ')'
          ? 'This bracket closes nothing.'
          : `A sign such as * or + is missing before “${peek().text}”.`,
    )
  return parsed
}

const counted = (count: number): string => (count === 1 ? 'one value' : `${count} values`)

/** A name that differs by its case alone. */
function suggestion(written: string, known: readonly string[]): string {
  const like = known.find((each) => each.toLowerCase() === written.toLowerCase())
  return like ? ` Did you mean ${like}?` : ''
}

/** Whether a formula draws noise of its own. */
export function hasNoise(expression: Expression): boolean {
  switch (expression.is) {
    case 'noise':
      return true
    case 'minus':
      return hasNoise(expression.of)
    case 'binary':
      return hasNoise(expression.left) || hasNoise(expression.right)
    case 'call':
      return expression.args.some(hasNoise)
    case 'if':
      return [expression.condition, expression.holds, expression.otherwise].some(hasNoise)
    default:
      return false
  }
}

/** The inputs that a formula uses by their usual names: x alone, or x1, x2, … up to the last one. Null when it uses others too. */
export function inputsOf(formula: string): readonly string[] | null {
  const used = tokensOf(formula)
    .filter(({ kind }) => kind === 'name')
    .map(({ text }) => text)
  const numbered = used.flatMap((name) => /^x([1-8])$/.exec(name)?.[1] ?? [])
  if (numbered.length === 0) return ['x']
  if (used.includes('x')) return null
  return Array.from({ length: Math.max(...numbered.map(Number)) }, (_, i) => `x${i + 1}`)
}
