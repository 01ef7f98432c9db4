/** A character that is not printed, breaks a line or turns the direction of writing: none of them stands as itself in a program. */
const HIDDEN = /[\p{C}\p{Zl}\p{Zp}]/gu

const escaped = (character: string): string => {
  const code = character.codePointAt(0)!
  return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`
}

/** A text as a Python string literal, whatever is in it: it can neither end the literal nor hide what stands there. */
export const text = (value: string): string =>
  `"${value.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\n').replace(HIDDEN, escaped)}"`

/** A number as a Python float: the very same, to its last digit. */
export function number(value: number): string {
  if (Number.isNaN(value)) return 'float("nan")'
  if (!Number.isFinite(value)) return value > 0 ? 'float("inf")' : '-float("inf")'
  const written = String(value)
  return /[.e]/.test(written) ? written : `${written}.0`
}

export const truth = (value: boolean): string => (value ? 'True' : 'False')

/** A value of a parameter: whole numbers stay whole. */
export function literal(value: string | number | boolean | null): string {
  if (value === null) return 'None'
  if (typeof value === 'boolean') return truth(value)
  if (typeof value === 'string') return text(value)
  return Number.isInteger(value) ? String(value) : number(value)
}

export const list = (items: readonly string[]): string => `[${items.join(', ')}]`
export const numbers = (values: readonly number[]): string => list(values.map(number))

/** A list with an item a line. */
export const rows = (items: readonly string[], indent = ''): string =>
  items.length === 0 ? '[]' : `[\n${items.map((item) => `${indent}    ${item},\n`).join('')}${indent}]`

export const dictionary = (entries: readonly (readonly [string, string])[]): string =>
  `{${entries.map(([key, value]) => `${text(key)}: ${value}`).join(', ')}}`

const WIDTH = 100

/** Sentences as a comment, broken into lines; what must not stand in one becomes a space. */
export function comment(sentences: string, indent = ''): string {
  const lines: string[] = []
  let line = ''
  for (const word of sentences.replace(HIDDEN, ' ').split(/\s+/).filter(Boolean)) {
    if (line && line.length + word.length + 1 > WIDTH - indent.length - 2) {
      lines.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  return [...lines, line].map((each) => `${indent}# ${each}`.trimEnd()).join('\n')
}
