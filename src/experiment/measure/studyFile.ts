import * as v from 'valibot'
import { readDocument, versionOf } from '../room'
import type { MeasureDocument } from './measureDocument'
import { measureRoom } from './measureRoom'

const LARGEST_FILE = 5_000_000

/** Why a file could not be opened, in a sentence for who opened it. */
export class StudyFileError extends Error {
  override name = 'StudyFileError'
}

const fileSchema = v.looseObject({
  whereNext: v.literal('measure'),
  version: v.pipe(v.number(), v.integer()),
  document: v.unknown(),
})

/** A study as a file of our own. */
export const writeStudyFile = (document: MeasureDocument): string =>
  `${JSON.stringify({ whereNext: 'measure', version: versionOf(measureRoom), document }, null, 1)}\n`

/** Whether a text claims to be a file of ours, sound or not. */
export const isStudyFile = (text: string): boolean =>
  text.length <= LARGEST_FILE && /^\s*\{\s*"whereNext"\s*:/.test(text.slice(0, 200))

/** What `writeStudyFile` wrote, in any version; nothing in it is trusted. Throws StudyFileError with the sentence to show. */
export function readStudyFile(text: string): MeasureDocument {
  if (text.length > LARGEST_FILE) throw new StudyFileError('This file is too large to be a study.')
  const file = v.safeParse(fileSchema, parsed(text))
  if (!file.success) throw new StudyFileError('This file is not a study saved here.')
  const { version, document } = file.output
  if (version > versionOf(measureRoom))
    throw new StudyFileError(
      'This file was saved by a newer version of this page. Reload to get that version, then open the file again.',
    )
  if (version < 1) throw new StudyFileError(`This file says it is of version ${version}, which never existed.`)
  try {
    return readDocument(measureRoom, version, document, 'file')
  } catch (error) {
    throw new StudyFileError((error as Error).message)
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new StudyFileError('This file is not a study saved here: it is damaged, or of another kind.')
  }
}
