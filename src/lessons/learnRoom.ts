import * as v from 'valibot'
import { finite, whole } from '../experiment/fields'
import { LinkError } from '../experiment/link'
import type { Room } from '../experiment/room'
import { checkFigure } from './figures'
import { codeOf, readCode } from './game/challenge'
import { ITEMS } from './inventory/list'
import type { Lesson, Step } from './lesson'

const answerSchema = v.strictObject({
  mark: v.nullable(v.pipe(v.array(finite), v.minLength(1), v.maxLength(2), v.readonly())),
  option: v.nullable(v.string()),
  verdict: v.union([v.picklist(['right', 'otherwise']), v.custom<`miss:${string}`>((it) => /^miss:/.test(String(it)))]),
})

/** An answer, recorded before anything was revealed, and what came of it. */
export type Answer = Readonly<v.InferOutput<typeof answerSchema>>

/** The pages of the room beside the steps of lessons, by what stands after `#learn/`. */
const PAGES = ['overview', 'exercises', 'inventory', 'class', 'play', 'scores'] as const
export type LearnPageId = (typeof PAGES)[number]

const pageSchema = v.strictObject({
  page: v.picklist(PAGES),
  /** One item of the inventory by itself, or the code of a challenge of the game. */
  item: v.optional(v.string()),
})
export type PageDocument = Readonly<v.InferOutput<typeof pageSchema>>

/** Where a reader is: on a page, or at a step, with the answer given there and the figure as it was changed. */
const documentSchema = v.variant('page', [
  pageSchema,
  v.strictObject({
    page: v.literal('step'),
    lesson: v.string(),
    step: v.string(),
    answer: v.optional(answerSchema),
    figure: v.optional(v.strictObject({ version: whole(1, 99), content: v.unknown() })),
  }),
])

export type LearnDocument = Readonly<v.InferOutput<typeof documentSchema>>
export type StepDocument = Extract<LearnDocument, { readonly page: 'step' }>

export const OVERVIEW: PageDocument = { page: 'overview' }

/** A step of a lesson by their names; undefined when there is none. */
export const findStep = (lessons: readonly Lesson[], lesson: string, step: string): Step | undefined =>
  lessons.find(({ id }) => id === lesson)?.steps.find(({ id }) => id === step)

/** The documents of the room Learn. A step as its lesson has it is asked for by its name, `#learn/lesson/step`. */
export const learnRoomOf = (lessons: readonly Lesson[]): Room<LearnDocument> => ({
  id: 'learn',
  schema: documentSchema,
  migrations: [],
  default: () => OVERVIEW,
  named(name) {
    const [asked = '', ...rest] = name.split('/')
    const page = PAGES.find((id) => id === asked)
    if (page) return known(page, rest[0])
    // The way in, whichever lesson comes first.
    const lesson = asked === 'first' ? (lessons[0]?.id ?? asked) : asked
    const [step = lessons.find(({ id }) => id === lesson)?.steps[0]?.id ?? ''] = rest
    const place: StepDocument = { page: 'step', lesson, step }
    const complaint = unknownIn(lessons, place)
    if (complaint) throw new LinkError(complaint)
    return place
  },
  nameOf(document) {
    if (document.page !== 'step') return document.item === undefined ? document.page : `${document.page}/${document.item}`
    const { lesson, step, answer, figure } = document
    return answer || figure ? undefined : `${lesson}/${step}`
  },
  objection(document) {
    if (document.page !== 'step') return unknownItem(document)
    const { lesson, step, figure } = document
    const complaint = unknownIn(lessons, document)
    if (complaint || !figure) return complaint
    try {
      checkFigure(findStep(lessons, lesson, step)!, figure)
    } catch (error) {
      if (error instanceof LinkError) return error.message
      throw error
    }
    return undefined
  },
})

/** A page, an item of the inventory, or a challenge of the game. Throws LinkError for one that there is not. */
function known(page: LearnPageId, item: string | undefined): PageDocument {
  const challenge = item !== undefined && isOfGame(page) ? readCode(item) : null
  const document = item === undefined ? { page } : { page, item: challenge ? codeOf(challenge) : item }
  const complaint = unknownItem(document)
  if (complaint) throw new LinkError(complaint)
  return document
}

const isOfGame = (page: LearnPageId): boolean => page === 'play' || page === 'scores'

/** Why an item cannot be opened, in a sentence; undefined when it can. */
function unknownItem({ page, item }: PageDocument): string | undefined {
  if (item === undefined) return undefined
  if (isOfGame(page)) return readCode(item) ? undefined : `There is no challenge “${item}” in the game.`
  return page === 'inventory' && ITEMS.some(({ id }) => id === item)
    ? undefined
    : `There is no item “${item}” in the inventory, or there is none any more.`
}

/** Why a place cannot be opened, in a sentence; undefined when it can. */
function unknownIn(lessons: readonly Lesson[], { lesson: id, step }: StepDocument): string | undefined {
  const lesson = lessons.find((each) => each.id === id)
  if (!lesson) return `There is no lesson “${id}”, or there is none any more.`
  if (!lesson.steps.some((each) => each.id === step))
    return `The lesson “${lesson.title}” has no step “${step}”, or has none any more.`
  return undefined
}
