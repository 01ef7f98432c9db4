import { codeOf } from './challenge'
import { type Complaint, type ResultLine, readLine } from './line'

/** A result with the number of its row, from 1. */
export interface Entry extends ResultLine {
  readonly row: number
}

/** Why a row does not count. */
export type Refusal =
  | { readonly row: number; readonly why: Complaint }
  | { readonly row: number; readonly why: 'twice'; readonly as: number }
  | { readonly row: number; readonly why: 'second game'; readonly as: number; readonly name: string }
  | { readonly row: number; readonly why: 'other challenge'; readonly code: string }

/** Rows that were pasted, read. */
export interface ClassLines {
  /** The results that count, by the code of their challenge; the code with most of them first. */
  readonly byCode: ReadonlyMap<string, readonly Entry[]>
  /** The rows that do not, in their order. */
  readonly refused: readonly Refusal[]
}

/** More rows are not read: no class is as large. */
export const MOST_ROWS = 2000

/**
 * Reads pasted rows. A result counts once, and of whoever gave a name the first game on a challenge: afterwards the truth has been seen.
 */
export function readRows(text: string): ClassLines {
  const byCode = new Map<string, Entry[]>()
  const refused: Refusal[] = []
  /** The rows of the games and of the names that were read, each within its challenge. */
  const [games, names] = [new Map<string, number>(), new Map<string, number>()]
  const rows = text.split(/\r\n|\r|\n/).slice(0, MOST_ROWS)
  for (const [i, written] of rows.entries()) {
    if (written.trim() === '') continue
    const row = i + 1
    const read = readLine(written)
    if (typeof read === 'string') {
      refused.push({ row, why: read })
      continue
    }
    const code = codeOf(read.challenge)
    const game = `${code} ${read.choices.join('/')}`
    const name = read.name === '' ? null : `${code} ${read.name.toLowerCase()}`
    const [twin, namesake] = [games.get(game), name === null ? undefined : names.get(name)]
    if (twin !== undefined) refused.push({ row, why: 'twice', as: twin })
    else if (namesake !== undefined) refused.push({ row, why: 'second game', as: namesake, name: read.name })
    else {
      games.set(game, row)
      if (name !== null) names.set(name, row)
      const others = byCode.get(code)
      if (others) others.push({ ...read, row })
      else byCode.set(code, [{ ...read, row }])
    }
  }
  return { byCode: new Map([...byCode].sort(([, a], [, b]) => b.length - a.length)), refused }
}

/** What is said of the rows when one challenge is looked at: those of others do not count either. */
export function refusedFor({ byCode, refused }: ClassLines, code: string): readonly Refusal[] {
  const foreign = [...byCode].flatMap(([other, entries]) =>
    other === code ? [] : entries.map(({ row }): Refusal => ({ row, why: 'other challenge', code: other })),
  )
  return [...refused, ...foreign].sort((a, b) => a.row - b.row)
}
