import { createStore } from 'zustand'
import type { Room } from '../experiment/room'
import { type Addressed, addressed, type Change, changed } from '../store/addressed'
import { type Memory, perLab } from '../store/lastCall'
import { type AnyFigure, openFigure } from './figures'
import type { FigureMeans, Said } from './figures/figure'
import type { Verdict } from './judge'
import {
  type Answer,
  findStep,
  type LearnDocument,
  learnRoomOf,
  OVERVIEW,
  type PageDocument,
  type StepDocument,
} from './learnRoom'
import type { Lesson, Step } from './lesson'
import { NO_PROGRESS, type Progress, readProgress, withDone } from './progress'

/** What the room is given of the world outside. */
export interface LearnMeans extends FigureMeans {
  readonly lessons: readonly Lesson[]
  /** What was kept of progress; null when nothing was. Throws when it cannot be read. */
  readonly recall: () => string | null
  /** Keeps it. Throws when it cannot be stored. */
  readonly keep: (progress: string) => void
}

/** A step that is open, with its figure. */
export interface OpenStep {
  readonly lesson: Lesson
  readonly step: Step
  readonly figure: AnyFigure
  /** What the figure showed at first: as long as it shows that, a link need not carry it. */
  readonly scene: unknown
  readonly shown: unknown
  /** What is said and not yet checked. */
  readonly said: Said
  readonly answer: Answer | null
}

/** The room Learn: where one is, what one answered there, and what one has done. */
export interface LearnState {
  readonly memory: Memory
  readonly change: Change
  readonly lessons: readonly Lesson[]
  /** The step on screen; null on a page. */
  readonly now: OpenStep | null
  /** The page on screen while there is no step. */
  readonly page: PageDocument
  readonly progress: Progress
  /** What the reader must be told once about keeping progress, in a sentence. */
  readonly notice: string | null

  goTo(lesson: string, step: string): void
  toPage(page: PageDocument): void
  /** The step after this one, or the overview after the last; a step without a question is done then. */
  next(): void
  back(): void
  mark(x: readonly number[]): void
  choose(option: string): void
  /** Judges what is said and shown. A prediction is recorded then, and stands. */
  check(): void
  /** Gives a right answer. */
  showMe(): void
  /** The step as it was before anything was done. */
  again(): void
  /** Does what words of the text stand for. */
  set(name: string): void
  dismiss(): void
  open(document: LearnDocument): void
}

const NOTHING_SAID: Said = { mark: null, option: null }

export const createLearn = ({ lessons, recall, keep, ...means }: LearnMeans) =>
  createStore<LearnState>()((set, get) => {
    /** Steps as they were left: coming back finds them so. */
    const left = new Map<string, StepDocument>()
    let unwatch = () => {}

    const watch = (figure: AnyFigure) => {
      unwatch()
      let known = figure.change().id
      unwatch = figure.subscribe(() => {
        const { now } = get()
        if (!now || now.figure !== figure) return
        const { id, of } = figure.change()
        const isSetting = id !== known
        known = id
        const shown = figure.document()
        if (shown !== now.shown || isSetting) set({ now: { ...now, shown }, ...(isSetting && changed(get(), of)) })
      })
    }

    /** Puts a step on screen, as its lesson has it or as a document does. */
    const enter = ({ lesson: lessonId, step: stepId, answer = undefined, figure: content }: StepDocument) => {
      const lesson = lessons.find(({ id }) => id === lessonId)
      const step = findStep(lessons, lessonId, stepId)
      if (!lesson || !step) return
      const before = get().now
      const figure = before?.step === step ? before.figure : openFigure(step, means)
      unwatch()
      if (before && before.figure !== figure) before.figure.close?.()
      figure.open()
      const scene = figure.document()
      if (content) figure.open(content)
      const { mark, option } = answer ?? NOTHING_SAID
      set({ now: { lesson, step, figure, scene, shown: figure.document(), said: { mark, option }, answer: answer ?? null } })
      watch(figure)
    }

    const leave = () => {
      const document = selectLearnDocument(get())
      if (document.page === 'step') left.set(keyOf(document), document)
    }

    const show = (page: PageDocument) => {
      unwatch()
      get().now?.figure.close?.()
      set({ now: null, page })
    }

    const travel = (place: { readonly lesson: string; readonly step: string } | PageDocument) => {
      leave()
      set(changed(get(), 'place'))
      if ('page' in place) return show(place)
      enter(left.get(keyOf(place)) ?? { page: 'step', ...place })
    }

    const noteDone = ({ lesson, step }: OpenStep) => {
      const progress = withDone(get().progress, lesson.id, step.id)
      if (progress === get().progress) return
      set({ progress })
      try {
        keep(JSON.stringify(progress))
      } catch {
        tellOnce('Your progress cannot be stored by this browser: it holds until the page is closed.')
      }
    }

    let told = false
    const tellOnce = (notice: string) => {
      if (told) return
      told = true
      set({ notice })
    }

    const record = (now: OpenStep, said: Said, verdict: Verdict) => {
      set({ now: { ...now, said, answer: { ...said, verdict } }, ...changed(get(), 'answer') })
      const reveal = now.step.ask?.reveal
      for (const act of reveal ?? []) now.figure.perform(act)
      if (verdict === 'right' || reveal) noteDone(now)
    }

    /** The answer of a prediction stands. */
    const isLocked = ({ step, answer }: OpenStep) => answer !== null && step.ask?.reveal !== undefined

    const say = (said: Partial<Said>) => {
      const { now } = get()
      if (now && !isLocked(now)) set({ now: { ...now, said: { ...now.said, ...said }, answer: null } })
    }

    const [progress, notice] = recalled(recall)
    told = notice !== null

    return {
      memory: {},
      change: { id: 0, of: '' },
      lessons,
      now: null,
      page: OVERVIEW,
      progress,
      notice,

      goTo: (lesson, step) => travel({ lesson, step }),
      toPage: travel,
      next() {
        const { now } = get()
        if (!now) return
        if (!now.step.ask) noteDone(now)
        const { id, steps } = now.lesson
        const after = steps[steps.indexOf(now.step) + 1]
        travel(after ? { lesson: id, step: after.id } : OVERVIEW)
      },
      back() {
        const { now } = get()
        if (!now) return
        const { id, steps } = now.lesson
        const before = steps[steps.indexOf(now.step) - 1]
        travel(before ? { lesson: id, step: before.id } : OVERVIEW)
      },

      mark: (x) => say({ mark: x }),
      choose: (option) => say({ option }),
      check() {
        const { now } = get()
        if (now?.step.ask && !isLocked(now)) record(now, now.said, now.figure.judge(now.said))
      },
      showMe() {
        const { now } = get()
        const ask = now?.step.ask
        // A prediction is the reader's own.
        if (!now || !ask || ask.reveal) return
        let said = NOTHING_SAID
        now.figure.open()
        for (const act of ask.answer) {
          if (act.do === 'mark') said = { ...said, mark: act.x }
          else if (act.do === 'option') said = { ...said, option: act.id }
          else now.figure.perform(act)
        }
        // What takes its time is judged when it is done, unless another step is on screen by then.
        afterAll(now.figure, () => {
          if (get().now?.figure === now.figure) record(get().now!, said, now.figure.judge(said))
        })
      },
      again() {
        const { now } = get()
        if (!now) return
        set(changed(get(), 'again'))
        enter({ page: 'step', lesson: now.lesson.id, step: now.step.id })
      },
      set(name) {
        const { now } = get()
        for (const act of now?.step.sets?.[name] ?? []) now!.figure.perform(act)
      },
      dismiss: () => set({ notice: null }),

      open(document) {
        leave()
        if (document.page === 'step') return enter(document)
        show(document)
      },
    }
  })

export type Learn = ReturnType<typeof createLearn>

const afterAll = ({ whenSettled }: AnyFigure, call: () => void): void => (whenSettled ? whenSettled(call) : call())

const keyOf = ({ lesson, step }: { readonly lesson: string; readonly step: string }): string => `${lesson}/${step}`

function recalled(recall: LearnMeans['recall']): [Progress, string | null] {
  try {
    const progress = readProgress(recall())
    if (progress !== 'unusable') return [progress, null]
    return [NO_PROGRESS, 'Your earlier progress cannot be read, because it is damaged or of a newer version. It begins anew.']
  } catch {
    return [NO_PROGRESS, 'This browser keeps nothing for this page: your progress holds until it is closed.']
  }
}

const documentOf = perLab((now: OpenStep | null, page: PageDocument): LearnDocument => {
  if (!now) return page
  const { lesson, step, figure, scene, shown, answer } = now
  return {
    page: 'step',
    lesson: lesson.id,
    step: step.id,
    ...(answer && { answer }),
    ...(shown !== scene && { figure: figure.written() }),
  }
})

/** The document of the page on screen. */
export const selectLearnDocument = (state: LearnState): LearnDocument => documentOf(state, state.now, state.page)

/** The room as the keeper of the address sees it. */
export const addressedLearn = (learn: Learn): Addressed<LearnDocument> => {
  const room: Room<LearnDocument> = learnRoomOf(learn.getState().lessons)
  return addressed(room, learn, selectLearnDocument, 'begins anew')
}
