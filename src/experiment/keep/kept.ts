import * as v from 'valibot'

/** The form in which experiments are kept: a later one is left alone. */
const FORMAT = 1
export const LONGEST_NAME = 80

const schema = v.strictObject({
  format: v.literal(FORMAT),
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_NAME)),
  /** The room, and a document of it as a link carries it, in the version it was written in. */
  room: v.pipe(v.string(), v.regex(/^[a-z]{1,20}$/)),
  version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000)),
  content: v.pipe(
    v.unknown(),
    v.check((content) => typeof content === 'object' && content !== null),
  ),
  /** When, in milliseconds since 1970. */
  saved: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(8.64e15)),
})

/** An experiment that is kept by name: a document of a room. */
export type Kept = Readonly<v.InferOutput<typeof schema>>

/** What stands in the storage under an id: an experiment, or something that cannot be opened and is left as it is. */
export type Entry =
  | { readonly id: string; readonly kept: Kept }
  | { readonly id: string; readonly kept: null; readonly problem: 'damaged' | 'newer'; readonly name: string }

export const keptOf = (id: string, name: string, saved: number, document: Pick<Kept, 'room' | 'version' | 'content'>): Kept => ({
  format: FORMAT,
  id,
  name: nameFrom(name),
  ...document,
  saved,
})

/** A name as it is kept: without blanks around it, never empty, never too long. */
export const nameFrom = (words: string): string => words.trim().slice(0, LONGEST_NAME).trim() || 'Experiment'

/** The name, with a number behind it where it is taken. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const name = nameFrom(wanted)
  for (let i = 2; ; i++) {
    const numbered = i === 2 && !taken.includes(name) ? name : `${name.slice(0, LONGEST_NAME - 8)} (${i})`
    if (!taken.includes(numbered)) return numbered
  }
}

/** Reads what stands in the storage under an id. Nothing in it is trusted. */
export function entryOf(id: string, stored: unknown): Entry {
  const parsed = v.safeParse(schema, stored)
  if (parsed.success && parsed.output.id === id) return { id, kept: parsed.output }
  const { format, name } = Object(stored) as { readonly format?: unknown; readonly name?: unknown }
  const problem = typeof format === 'number' && format > FORMAT ? 'newer' : 'damaged'
  return { id, kept: null, problem, name: typeof name === 'string' ? nameFrom(name) : 'Experiment' }
}

/** What cannot be read as a file of experiments, in the words of who opened it. */
export class KeptFileProblem extends Error {
  override name = 'KeptFileProblem'
}

const MARK = 'where-next experiments'
const LARGEST_FILE = 50_000_000

/** All experiments in one file. */
export const writeKeptFile = (experiments: readonly Kept[]): string =>
  `${JSON.stringify({ file: MARK, format: FORMAT, experiments }, null, 1)}\n`

/**
 * The experiments in a file, and how many in it cannot be read; of several with one id the last. Throws KeptFileProblem with the sentence to show.
 */
export function readKeptFile(text: string): { readonly experiments: readonly Kept[]; readonly unreadable: number } {
  if (text.length > LARGEST_FILE) throw new KeptFileProblem('This file is larger than any file of experiments.')
  const content = parsedJson(text)
  if (Object(content).file !== MARK || !Array.isArray(Object(content).experiments))
    throw new KeptFileProblem('This file holds no experiments of this page. Its own files are written by “Save all as a file”.')
  const { format, experiments } = content as { readonly format: unknown; readonly experiments: readonly unknown[] }
  if (typeof format === 'number' && format > FORMAT)
    throw new KeptFileProblem(
      'This file was written by a newer version of this page. Reload to get that version, then open the file again.',
    )
  const entries = experiments.map((each) => entryOf(String(Object(each).id), each))
  const read = new Map(entries.flatMap(({ id, kept }) => (kept ? [[id, kept] as const] : [])))
  return { experiments: [...read.values()], unreadable: entries.filter(({ kept }) => kept === null).length }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new KeptFileProblem('This file is no JSON, so it holds no experiments: part of it may be missing.')
  }
}
