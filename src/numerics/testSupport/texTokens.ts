/** A piece of TeX as far as mathematics goes: what only places or sizes other pieces is gone. */
export type Token =
  /** One digit or a decimal point: `\frac12` takes one digit each, so numbers are put together by the parser. */
  | { readonly is: 'digit'; readonly text: string }
  /** A letter, a Greek letter as its character, or a name set upright: `x`, `σ`, `EI`. */
  | { readonly is: 'name'; readonly text: string }
  /** A command that the parser knows, without its backslash. */
  | { readonly is: 'command'; readonly text: string }
  | { readonly is: 'sign'; readonly text: string; readonly side?: 'open' | 'close' }
  /** Words within a formula, which say something that is not computed. */
  | { readonly is: 'words'; readonly text: string }

const GREEK: Readonly<Record<string, string>> = {
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  epsilon: 'ε',
  varepsilon: 'ε',
  theta: 'θ',
  eta: 'η',
  kappa: 'κ',
  lambda: 'λ',
  mu: 'μ',
  nu: 'ν',
  xi: 'ξ',
  pi: 'π',
  rho: 'ρ',
  sigma: 'σ',
  tau: 'τ',
  phi: 'φ',
  varphi: 'φ',
  omega: 'ω',
  Gamma: 'Γ',
  Delta: 'Δ',
  Sigma: 'Σ',
  Phi: 'Φ',
  ell: 'ℓ',
  dots: '…',
  ldots: '…',
}

const SIGNS: Readonly<Record<string, string>> = {
  '{': '\\{',
  '}': '\\}',
  lvert: '|',
  rvert: '|',
  lfloor: '⌊',
  rfloor: '⌋',
  cdot: '*',
  times: '*',
  mid: ';',
  le: '≤',
  ge: '≥',
  approx: '≈',
  propto: '∝',
  sim: '~',
  in: '∈',
  to: '→',
  star: '⋆',
  top: '⊤',
  quad: 'gap',
  qquad: 'gap',
  '\\': 'row',
}

const OPENING = /^(left|[bB]igg?l)$/
const CLOSING = /^(right|[bB]igg?r)$/
const UNSEEN = /^([,;:! ]|textstyle|displaystyle|limits|nolimits)$/
/** What a hat or a bar is over is another symbol than without. */
const ACCENTS: Readonly<Record<string, string>> = { hat: '\u0302', bar: '\u0304' }
const UPRIGHT = /^(mathrm|mathcal|mathbb|mathbf|operatorname|boldsymbol)$/

/** Reads TeX. Throws SyntaxError for a character that has no place in a formula. */
export function tokensOf(tex: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at
    const found = pattern.exec(tex)
    if (!found) return undefined
    at = pattern.lastIndex
    return found[1] ?? found[0]
  }
  const braced = (): string => match(/\s*\{([^{}]*)\}/y) ?? match(/\s*(\\[a-z]+|\w)/y) ?? ''

  while (at < tex.length) {
    if (match(/\s+|~|\{\}/y)) continue
    const command = match(/\\([a-zA-Z]+|.)/y)
    if (command === undefined) {
      const character = tex[at++]!
      if (/[\d.]/.test(character)) tokens.push({ is: 'digit', text: character })
      else if (/\p{L}/u.test(character)) tokens.push({ is: 'name', text: character })
      else if (/[-+*=/^_(){}[\]|,;&'<>!]/.test(character)) tokens.push({ is: 'sign', text: character })
      else throw new SyntaxError(`“${character}” has no meaning in a formula: ${tex}`)
    } else if (UNSEEN.test(command)) continue
    else if (OPENING.test(command) || CLOSING.test(command)) {
      const text = match(/\s*\\([{}])/y) ? `\\${tex[at - 1]}` : match(/\s*(.)/y)!
      tokens.push({ is: 'sign', text, side: OPENING.test(command) ? 'open' : 'close' })
    } else if (ACCENTS[command]) {
      const under = braced()
      tokens.push({ is: 'name', text: `${GREEK[under.slice(1)] ?? under}${ACCENTS[command]}`.normalize('NFC') })
    } else if (UPRIGHT.test(command)) tokens.push({ is: 'name', text: braced() })
    else if (command === 'text') tokens.push({ is: 'words', text: braced() })
    else if (command === 'begin' || command === 'end') tokens.push({ is: 'command', text: `${command} ${braced()}` })
    else if (GREEK[command]) tokens.push({ is: 'name', text: GREEK[command] })
    else if (SIGNS[command]) tokens.push({ is: 'sign', text: SIGNS[command] })
    else tokens.push({ is: 'command', text: command })
  }
  return tokens
}

export const isSign = (token: Token | undefined, ...texts: readonly string[]) =>
  token?.is === 'sign' && texts.includes(token.text)
export const isCommand = (token: Token | undefined, ...texts: readonly string[]) =>
  token?.is === 'command' && texts.includes(token.text)
