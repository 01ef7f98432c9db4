import * as v from 'valibot'
import { sourceSchema } from '../../experiment/sourceSchema'
import { blackbox } from '../../language/en/blackbox'
import type { DrawnSource } from '../../problems/drawn/drawnProblem'
import { sentence } from './sentence'

/** What is wrong with a draft, and at which of its fields. */
export interface DrawnComplaint {
  readonly at: 'axis' | 'curve'
  readonly says: string
}

/** What is wrong with a drawn curve, null when nothing is. */
export function drawnComplaint(draft: DrawnSource): DrawnComplaint | null {
  if (draft.axis.name.trim() === '') return { at: 'axis', says: blackbox.nameTheInput }
  const parsed = v.safeParse(sourceSchema, draft)
  if (parsed.success) return null
  const [issue] = parsed.issues
  return { at: v.getDotPath(issue)?.startsWith('axis') ? 'axis' : 'curve', says: sentence(issue.message) }
}
