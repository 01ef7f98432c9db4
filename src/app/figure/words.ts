import { figure } from '../../language/en/figure'
import type { AnimationKind } from '../../workers/animation/protocol'

/** What came of making an animation. */
type Outcome =
  | { readonly is: 'saved'; readonly file: string; readonly frames: number }
  | { readonly is: 'cancelled' }
  | { readonly is: 'failed'; readonly kind: AnimationKind; readonly reason: string }

/** What is said of it. */
export function animationSaid(outcome: Outcome): string {
  switch (outcome.is) {
    case 'saved':
      return figure.animationSaved(outcome.file, outcome.frames)
    case 'cancelled':
      return figure.cancelled
    case 'failed':
      return outcome.kind === 'webm' ? figure.webmNotMade(outcome.reason) : figure.gifNotMade(outcome.reason)
  }
}
