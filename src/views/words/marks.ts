import { explore } from '../../language/en/explore'
import type { TermId } from '../glossary/glossary'

/** What is in the main picture. */
export interface Shown {
  /** Of two inputs: lines become maps, which have titles of their own. */
  readonly isPlane: boolean
  /** The truth is in the picture. */
  readonly truth: boolean
  /** That truth is what somebody measured. */
  readonly isMeasured: boolean
  /** Some evaluation came back with a value. */
  readonly hasValue: boolean
  /** So did one before the last step, whose belief is drawn too. */
  readonly hasBefore: boolean
  /** The model is of something else than y: mean and σ are read back as a median and quantiles. */
  readonly isTransformed: boolean
  readonly isForked: boolean
  /** The mean is best elsewhere than the next experiment is. */
  readonly optimumElsewhere: boolean
  /** Some place was sent by a person, and came back with a value. */
  readonly byYou: boolean
  /** Some value was measured elsewhere. */
  readonly told: boolean
  readonly failed: boolean
  /** Some evaluation broke the limit of a second output. */
  readonly forbidden: boolean
  readonly otherFuture: boolean
}

interface MarkRecord {
  /** The entry of the glossary. */
  readonly of: TermId
  /** How it is drawn in the key. */
  readonly look: string
  readonly words: (shown: Shown) => string
  readonly isThere: (shown: Shown) => boolean
}

const always = () => true

/** The marks of the main picture, in the order of its key. */
const MARKS: readonly MarkRecord[] = [
  {
    of: 'truth',
    look: 'truth',
    words: ({ isMeasured }) => (isMeasured ? explore.marks.measured : explore.marks.hidden),
    isThere: ({ isPlane, truth }) => !isPlane && truth,
  },
  {
    of: 'bands',
    look: 'mean',
    words: ({ isTransformed }) => (isTransformed ? explore.marks.median : explore.marks.mean),
    isThere: ({ isPlane }) => !isPlane,
  },
  { of: 'incumbent', look: 'best', words: () => explore.marks.best, isThere: ({ isPlane, hasValue }) => !isPlane && hasValue },
  { of: 'before', look: 'before', words: () => explore.marks.before, isThere: ({ isPlane, hasBefore }) => !isPlane && hasBefore },
  { of: 'next', look: 'next', words: () => explore.marks.next, isThere: always },
  {
    of: 'expectedOptimum',
    look: 'optimum',
    words: () => explore.marks.optimum,
    isThere: ({ optimumElsewhere }) => optimumElsewhere,
  },
  { of: 'recorded', look: 'recorded', words: () => explore.marks.recorded, isThere: ({ isForked }) => isForked },
  { of: 'initial', look: 'initial', words: () => explore.marks.initial, isThere: always },
  { of: 'chosen', look: 'chosen', words: () => explore.marks.chosen, isThere: always },
  { of: 'byYou', look: 'you', words: () => explore.marks.you, isThere: ({ byYou }) => byYou },
  { of: 'told', look: 'told', words: () => explore.marks.told, isThere: ({ told }) => told },
  { of: 'failed', look: 'failed', words: () => explore.marks.failed, isThere: ({ failed }) => failed },
  { of: 'feasible', look: 'forbidden', words: () => explore.marks.forbidden, isThere: ({ forbidden }) => forbidden },
  { of: 'otherFuture', look: 'ghost', words: () => explore.marks.ghost, isThere: ({ otherFuture }) => otherFuture },
]

/** The names of the marks that are in the picture now. */
export const marksOf = (shown: Shown): readonly { of: TermId; look: string; words: string }[] =>
  MARKS.filter(({ isThere }) => isThere(shown)).map(({ of, look, words }) => ({ of, look, words: words(shown) }))
