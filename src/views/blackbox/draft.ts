import * as v from 'valibot'
import { mistakeIn, sourceSchema } from '../../experiment/sourceSchema'
import { blackbox } from '../../language/en/blackbox'
import { FormulaError } from '../../problems/formula/formulaError'
import type { FormulaSource } from '../../problems/formula/formulaProblem'
import { inputsOf } from '../../problems/formula/parse'
import type { OwnAxis } from '../../problems/ownAxis'
import { sentence } from './sentence'

/** What is wrong with a draft, and at which of its fields. */
export type Complaint =
  | { readonly at: 'formula'; readonly says: string; readonly from: number; readonly to: number }
  | { readonly at: 'axis'; readonly index: number; readonly says: string }
  | { readonly at: 'inputs'; readonly says: string }

const STANDARD = /^x\d?$/

/** The draft with another formula: axes with their usual names (x, x1, x2 …) come and go with it. */
export function withFormula(draft: FormulaSource, formula: string): FormulaSource {
  const changed = { ...draft, formula }
  if (!draft.axes.every(({ name }) => STANDARD.test(name))) return changed
  const names = usedIn(formula)
  if (!names) return changed
  const last = draft.axes.at(-1)!
  return { ...changed, axes: names.map((name, i) => ({ ...(draft.axes[i] ?? last), name })) }
}

/** The usual names that a formula uses; null while it cannot be read. */
function usedIn(formula: string): readonly string[] | null {
  try {
    return inputsOf(formula)
  } catch (error) {
    if (error instanceof FormulaError) return null
    throw error
  }
}

export const withAxis = (draft: FormulaSource, index: number, change: Partial<OwnAxis>): FormulaSource => ({
  ...draft,
  axes: draft.axes.map((axis, i) => (i === index ? { ...axis, ...change } : axis)),
})

/** What is wrong with a draft, null when nothing is. */
export function complaintAbout(draft: FormulaSource, most: number): Complaint | null {
  const mistake = mistakeIn(draft)
  if (mistake) return { at: 'formula', says: mistake.message, from: mistake.from, to: mistake.to }
  if (draft.axes.length > most) return { at: 'inputs', says: blackbox.tooManyInputs(most) }
  const parsed = v.safeParse(sourceSchema, draft)
  if (parsed.success) return null
  const [issue] = parsed.issues
  const at = v.getDotPath(issue)?.split('.') ?? []
  const says = sentence(issue.message)
  return at[0] === 'axes' && at[1] !== undefined ? { at: 'axis', index: Number(at[1]), says } : { at: 'inputs', says }
}
