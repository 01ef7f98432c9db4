import * as v from 'valibot'

/** Where something is not as its library writes it, as the end of a sentence: `: look at “params.x”.` */
export function misfit([issue]: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string {
  const path = v.getDotPath(issue)
  return path ? `: look at “${path.slice(0, 100)}”.` : '.'
}
