import { FormulaError } from './formulaError'

/** A word of a formula, and where it stands. */
export interface Token {
  readonly kind: 'number' | 'name' | 'sign' | 'end'
  readonly text: string
  readonly from: number
  readonly to: number
}

/** Longer formulas are refused. */
const MOST_CHARACTERS = 1000

const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y
/** A whole text that can be the name of an input. */
export const NAME = /^[\p{L}_][\p{L}\p{N}_]*$/u
const NAMED = /[\p{L}_][\p{L}\p{N}_]*/uy
const SIGN = /\*\*|<=|>=|==|!=|&&|\|\||[-+*/^(),<>?:]/y
const SPACE = /\s+/y

/** Signs that are printed, and what they are when typed. Each is one character, so that places do not move. */
const PRINTED: Readonly<Record<string, string>> = {
  '−': '-',
  '–': '-',
  '·': '*',
  '×': '*',
  '⋅': '*',
  '÷': '/',
  '≤': '<=',
  '≥': '>=',
  '≠': '!=',
}

/** Cuts a formula into words; the last is the end. Throws FormulaError. */
export function tokensOf(formula: string): readonly Token[] {
  if (formula.length > MOST_CHARACTERS)
    throw new FormulaError(
      `This formula has ${formula.length} characters; ${MOST_CHARACTERS} is the most.`,
      MOST_CHARACTERS,
      formula.length,
    )
  const tokens: Token[] = []
  let at = 0
  const taken = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at
    return pattern.exec(formula)?.[0]
  }
  const push = (kind: Token['kind'], text: string, length = text.length): void => {
    tokens.push({ kind, text, from: at, to: at + length })
    at += length
  }
  while (at < formula.length) {
    const space = taken(SPACE)
    if (space) {
      at += space.length
      continue
    }
    const number = taken(NUMBER)
    const name = taken(NAMED)
    const sign = taken(SIGN)
    const printed = PRINTED[formula[at]!]
    if (number) push('number', number)
    else if (name) push('name', name)
    else if (sign) push('sign', sign)
    else if (printed) push('sign', printed, 1)
    else {
      const character = String.fromCodePoint(formula.codePointAt(at)!)
      const hint = character === '=' ? ' To compare, write ==.' : ''
      throw new FormulaError(`“${character}” means nothing in a formula.${hint}`, at, at + character.length)
    }
  }
  push('end', '')
  return tokens
}
