import { type Cells, cellsOf } from './cells'
import { LogProblem } from './log'
import { jsonLines, looseJson } from './looseJson'

/** A file that was opened, and its content as one or the other kind of text: read once, when it is first asked for. */
export interface SourceFile {
  readonly name: string
  readonly bytes: Uint8Array
  /** The whole file as one JSON value; undefined when it is none. */
  readonly json: () => unknown
  /** The file as one JSON value a line; undefined when it is not. */
  readonly lines: () => readonly unknown[] | undefined
  /** The file as a table of texts. */
  readonly cells: () => Cells
}

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

export function sourceFile(name: string, bytes: Uint8Array): SourceFile {
  const text = once(() => textOf(bytes))
  return {
    name,
    bytes,
    json: once(() => (/^\s*[[{]/.test(text()) ? looseJson(text()) : undefined)),
    lines: once(() => (/^\s*\{/.test(text()) ? jsonLines(text()) : undefined)),
    cells: once(() => cellsOf(text())),
  }
}

/** Files that begin like this are no logs, and what to do instead. */
const OTHERS: readonly { readonly begins: string; readonly says: string }[] = [
  {
    begins: 'SQLite format 3\0',
    says: 'This is an SQLite database. If Optuna wrote it, turn it into a journal (optuna.copy_study to a JournalStorage) or a CSV file (study.trials_dataframe().to_csv("trials.csv")), and open that.',
  },
  { begins: 'PK\u0003\u0004', says: 'This is a spreadsheet or an archive. Save it as CSV, or unpack it, and open that.' },
  { begins: '\u001f\u008b', says: 'This file is compressed (gzip). Unpack it, and open what is inside.' },
  {
    begins: '\u0080',
    says: 'This looks like a Python pickle. It could run a program when it is read, so it is never opened. Write a CSV file instead.',
  },
  { begins: '%PDF', says: 'This is a PDF document. Save the table as CSV, and open that.' },
]

/** The beginning of a file, a character a byte. */
const beginning = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 16))

/** The text of a file: UTF-8 or UTF-16 by its mark, else UTF-8, else the code page of western Europe. Throws LogProblem when it is no text. */
function textOf(bytes: Uint8Array): string {
  const start = beginning(bytes)
  const other = OTHERS.find(({ begins }) => start.startsWith(begins))
  if (other) throw new LogProblem(other.says)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes.includes(0))
    throw new LogProblem('This file is not text, so it cannot be read as a log. Save it as CSV or JSON, and open that.')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
