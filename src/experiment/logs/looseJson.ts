/** Before a number that JSON has no word for, while it is carried through the parser as a text. */
const CARRIED = '\u0000number:'
/** Numbers that Python writes and JSON does not know. */
const WORDS = /-?Infinity|NaN/g

/**
 * Parses JSON in which numbers may be written `NaN`, `Infinity` and `-Infinity`, as Python's `json` writes them. Undefined when it is no JSON even so.
 * Names that would change an object's prototype are ordinary names here, as in JSON.parse.
 */
export function looseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    try {
      return JSON.parse(withCarried(text), (_key, value) =>
        typeof value === 'string' && value.startsWith(CARRIED) ? Number(value.slice(CARRIED.length)) : value,
      )
    } catch {
      return undefined
    }
  }
}

/** The same JSON with those numbers as texts. Strings are left alone; they may be longer than an expression can match. */
function withCarried(text: string): string {
  const parts: string[] = []
  for (let from = 0; from < text.length; ) {
    const quote = text.indexOf('"', from)
    const start = quote < 0 ? text.length : quote
    const end = endOfString(text, start)
    parts.push(text.slice(from, start).replace(WORDS, '"\\u0000number:$&"'), text.slice(start, end))
    from = end
  }
  return parts.join('')
}

/** Behind the quote that ends the string which begins at `start`. */
function endOfString(text: string, start: number): number {
  for (let quote = text.indexOf('"', start + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    let before = quote
    while (text[before - 1] === '\\') before--
    if ((quote - before) % 2 === 0) return quote + 1
  }
  return text.length
}

/** The values of a text with one JSON value a line; undefined when a line is none. Blank lines, and a last line cut short while it was written, count as nothing. */
export function jsonLines(text: string): readonly unknown[] | undefined {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  const values: unknown[] = []
  for (const [i, line] of lines.entries()) {
    const value = looseJson(line)
    if (value === undefined) {
      if (i === lines.length - 1 && i > 0 && !text.endsWith('\n')) break
      return undefined
    }
    values.push(value)
  }
  return values
}
