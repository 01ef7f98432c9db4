import { count } from '../../views/words/sentence'
import type { AnimationKind } from '../../workers/animation/protocol'

/** What came of making an animation. */
type Outcome =
  | { readonly is: 'saved'; readonly file: string; readonly frames: number }
  | { readonly is: 'cancelled' }
  | { readonly is: 'failed'; readonly kind: AnimationKind; readonly reason: string }

export const noWebmWords = 'This browser makes no WebM here; a GIF can be made everywhere.'

/** What is said of it. */
export function animationSaid(outcome: Outcome): string {
  switch (outcome.is) {
    case 'saved':
      return `Saved as ${outcome.file}, with ${count(outcome.frames, 'frame')}: one for each evaluation.`
    case 'cancelled':
      return 'Cancelled: nothing was saved.'
    case 'failed':
      return outcome.kind === 'webm'
        ? `The WebM could not be made: ${outcome.reason}. Try a GIF.`
        : `The GIF could not be made: ${outcome.reason}.`
  }
}
