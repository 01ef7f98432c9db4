import type { LabState } from '../../store/state'
import type { BenchAct } from '../acts'
import type { Ask, BenchStep } from '../lesson'
import type { MisconceptionId } from '../misconceptions'
import type { ItemId } from './list'

/** An item is asked twice, before and after teaching, about two different figures. */
export const VARIANTS = [0, 1] as const
export type Variant = (typeof VARIANTS)[number]

/** The question of an item, on the figure of a variant. */
export interface Question {
  readonly id: ItemId
  readonly of: (variant: Variant) => BenchStep
}

type BenchAsk = Ask<LabState, BenchAct>

interface Choice {
  readonly question: string
  /** The right answer first; they are shown in an order that the seed of the test decides. */
  readonly right: string
  /** The answer of who has the misconception. */
  readonly miss: string
  /** Further wrong answers. */
  readonly others?: readonly string[]
  /** Why the right answer is right. */
  readonly because: string
}

/** A question with options, of which one shows the misconception. */
export function choice(misconception: MisconceptionId, { question, right, miss, others = [], because }: Choice): BenchAsk {
  const further = others.map((says, i) => ({ id: `other-${i + 1}`, says }))
  return {
    by: 'option',
    question,
    options: [{ id: 'right', says: right }, { id: 'miss', says: miss }, ...further],
    isRight: ({ option }) => option === 'right',
    right: because,
    misses: [{ id: 'miss', misconception, when: ({ option }) => option === 'miss', says: because }],
    otherwise: because,
    answer: [{ do: 'option', id: 'right' }],
    wrong: ['miss', ...further.map(({ id }) => id)].map((id) => ({
      acts: [{ do: 'option', id }],
      meets: id === 'miss' ? 'miss' : 'otherwise',
    })),
  }
}

interface Mark {
  readonly question: string
  readonly isRight: (state: LabState, x: number) => boolean
  readonly isMiss: (state: LabState, x: number) => boolean
  readonly because: string
  /** A right place, and one that shows the misconception. */
  readonly places: { readonly right: number; readonly miss: number }
}

/** A question that is answered by marking a place. */
export function mark(misconception: MisconceptionId, { question, isRight, isMiss, because, places }: Mark): BenchAsk {
  return {
    by: 'mark',
    question,
    isRight: ({ state, mark: place }) => place !== null && isRight(state, place[0]!),
    right: because,
    misses: [
      {
        id: 'miss',
        misconception,
        when: ({ state, mark: place }) => place !== null && isMiss(state, place[0]!),
        says: because,
      },
    ],
    otherwise: because,
    answer: [{ do: 'mark', x: [places.right] }],
    wrong: [{ acts: [{ do: 'mark', x: [places.miss] }], meets: 'miss' }],
  }
}
