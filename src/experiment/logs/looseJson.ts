/** Before a number that JSON has no word for, while it is carried through the parser as a text. */
const CARRIED = '\u0000number:'
/** A text, which is left alone, or a number that Python writes and JSON does not know. */
const WORDS = /"(?:[^"\\]|\\.)*"|-?Infinity|NaN/g

/**
 * Parses JSON in which numbers may be written `NaN`, `Infinity` and `-Infinity`, as Python's `json` writes them. Undefined when it is no JSON even so.
 * Names that would change an object's prototype are ordinary names here, as in JSON.parse.
 */
export function looseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const carried = text.replace(WORDS, (word) => (word.startsWith('"') ? word : `"\\u0000number:${word}"`))
    try {
      return JSON.parse(carried, (_key, value) =>
        typeof value === 'string' && value.startsWith(CARRIED) ? Number(value.slice(CARRIED.length)) : value,
      )
    } catch {
      return undefined
    }
  }
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
