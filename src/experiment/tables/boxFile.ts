import * as v from 'valibot'
import type { TableSource } from '../../problems/table/tableProblem'
import { sourceSchema } from '../sourceSchema'

/** What a file says to be that holds a black box. */
const KIND = 'where-next/black-box'
const VERSION = 1

const fileSchema = v.strictObject({ kind: v.literal(KIND), version: v.literal(VERSION), source: sourceSchema })

/** A table as a file: for what is too long for a link. */
export const boxFile = (source: TableSource): string => JSON.stringify({ kind: KIND, version: VERSION, source })

/** The table of a file that we wrote; null where it is another's. */
export function boxOfFile(content: unknown): TableSource | null {
  const parsed = v.safeParse(fileSchema, content)
  return parsed.success && parsed.output.source.kind === 'table' ? parsed.output.source : null
}
