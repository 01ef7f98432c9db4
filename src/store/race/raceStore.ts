import { createStore } from 'zustand'
import type { RaceRecord } from '../../experiment/race'
import { RACE_LIMITS, type RaceContest, type RaceDocument } from '../../experiment/raceDocument'
import { raceRoom } from '../../experiment/raceRoom'
import { WELL } from '../../workers/health'
import { createPool } from '../../workers/pool'
import type { WorkerPort } from '../../workers/protocol'
import type { RaceProtocol } from '../../workers/raceProtocol'
import { type Addressed, addressed, changed } from '../addressed'
import { perLab } from '../lastCall'
import { isLong, type OpenRun, openRuns, secondsLeft, selectOpenRuns, unknownRuns } from './derived'
import { merged, type News, noNews, portion } from './news'
import type { RaceResults, RaceState } from './state'

/** A first run of a search that takes longer than this is given up for an estimate. */
const PATIENCE_S = 1.5

/** So many evaluations may be summed up anew at once without holding up a frame. */
const EVALUATIONS_AT_ONCE = 20_000

/** What a race is given of the world outside. */
export interface RaceMeans {
  readonly startWorker: () => WorkerPort
  readonly workers: number
  /** Calls back soon; results that arrive until then are taken together. */
  readonly soon: (call: () => void) => void
}

const NO_RESULTS: RaceResults = { records: new Map(), lost: new Map(), glimpses: new Map(), progress: new Map() }

/** A race that has not begun. */
export const createRaceStore = ({ view, ...contest }: RaceDocument, { startWorker, workers, soon }: RaceMeans) =>
  createStore<RaceState>()((set, get) => {
    /** What the pool was asked and has not answered. */
    const asked = new Map<string, OpenRun>()
    let news: News = noNews()
    let isTold = false
    /** Workers replaced in this race before the pool was last asked: it counts from there. */
    let replacedBefore = 0

    const hear = (note: (news: News) => void) => {
      note(news)
      if (isTold) return
      isTold = true
      soon(take)
    }

    const take = () => {
      const { seeds, budget } = get().contest
      const [now, later] = portion(news, Math.max(1, Math.floor(EVALUATIONS_AT_ONCE / (seeds * budget))))
      news = later
      isTold = later.finished.size > 0
      if (isTold) soon(take)
      set((state) => merged(state, now))
      if (isTold || asked.size > 0 || get().activity === 'paused') return
      if (get().activity === 'timing') decide()
      else if (get().activity === 'racing') set({ activity: 'idle' })
    }

    const pool = createPool<RaceProtocol>(startWorker, workers, {
      progress: (id, made) => hear(({ progress }) => progress.set(id, made)),
      answer(id, answer) {
        const run = asked.get(id)
        if (!run) return
        asked.delete(id)
        hear(({ finished, glimpses }) => {
          if (answer.kind === 'finished') finished.set(id, { run, record: answer.record })
          else glimpses.set(run.key, answer.seconds)
        })
      },
      lost(id, reason) {
        asked.delete(id)
        hear(({ lost }) => lost.set(id, reason))
      },
      broken(reason) {
        asked.clear()
        set({ activity: 'idle', complaint: `The race stopped: ${reason}. Finished runs are kept.`, progress: new Map() })
      },
      health: (health) => set({ health: { ...health, replaced: replacedBefore + health.replaced } }),
    })

    const ask = (runs: readonly OpenRun[], patience: number | null) => {
      for (const run of runs) asked.set(run.id, run)
      replacedBefore = get().health.replaced
      pool.ask(runs.map(({ id, job }) => ({ id, question: { job, patience } })))
    }

    /** After timing: what takes long needs leave. */
    const decide = () => {
      if (isLong(secondsLeft(get()))) set({ activity: 'asking' })
      else get().goAhead()
    }

    const stop = () => {
      pool.cancel()
      asked.clear()
      if (isTold) set((state) => merged(state, news))
      news = noNews()
      set({ activity: 'idle', progress: new Map(), health: WELL })
    }

    /** Puts another contest in the place of this one, and changes the rest with it. */
    const replace = (next: RaceContest, rest: Partial<RaceState>) => {
      stop()
      set(({ records, glimpses }) => {
        const keys = new Set(openRuns(next, NO_RESULTS).map(({ key }) => key))
        return {
          contest: next,
          records: new Map([...records].flatMap(([key, own]) => (keys.has(key) ? [[key, withinReach(own, next)]] : []))),
          glimpses: new Map([...glimpses].filter(([key]) => keys.has(key))),
          lost: new Map(),
          selected: null,
          highlighted: null,
          pointed: null,
          complaint: null,
          ...rest,
        }
      })
    }

    return {
      ...NO_RESULTS,
      memory: {},
      change: { id: 0, of: '' },
      contest,
      view,
      activity: 'idle',
      complaint: null,
      health: WELL,
      selected: null,
      highlighted: null,
      pointed: null,
      workers,

      setContest: (change, view = {}) =>
        replace(
          { ...get().contest, ...change },
          {
            // What is shown of one budget is another part of the next.
            view: { ...get().view, ...('budget' in change && { shown: undefined }), ...view },
            ...changed(get(), Object.keys(change).join()),
          },
        ),

      show: (change) => set(({ view }) => ({ view: { ...view, ...change } })),

      lookAt: (evaluations) =>
        set(({ contest: { budget }, view }) => ({
          view: { ...view, shown: evaluations < budget ? Math.max(0, evaluations) : undefined },
        })),

      select: (selected) => set({ selected }),

      highlight: (search) => set(({ highlighted }) => ({ highlighted: highlighted === search ? null : search })),

      point: (pointed) => set({ pointed }),

      open: ({ view, ...contest }) => replace({ initialPoints: undefined, ...contest }, { view }),

      start() {
        set({ complaint: null, lost: new Map(), health: WELL })
        const unknown = unknownRuns(get())
        if (unknown.length === 0) return decide()
        set({ activity: 'timing' })
        ask(unknown, PATIENCE_S)
      },

      goAhead() {
        const runs = selectOpenRuns(get())
        set({ activity: runs.length > 0 ? 'racing' : 'idle' })
        ask(runs, null)
      },

      pause() {
        pool.pause()
        set({ activity: 'paused' })
      },

      resume() {
        set({ activity: asked.size === 0 ? 'idle' : 'racing' })
        pool.resume()
      },

      cancel: stop,

      forget() {
        stop()
        set({ ...NO_RESULTS, selected: null, highlighted: null, complaint: null })
      },
    }
  })

/** The runs that a race with this first seed can have, however many seeds it has: the number of seeds may be dragged to and fro. */
function withinReach(own: ReadonlyMap<number, RaceRecord>, { firstSeed }: RaceContest) {
  const beyond = firstSeed + RACE_LIMITS.seeds[1]
  const kept = [...own].filter(([seed]) => seed >= firstSeed && seed < beyond)
  return kept.length === own.size ? own : new Map(kept)
}

export type RaceStore = ReturnType<typeof createRaceStore>

/** The document that a link to this race carries. */
export const selectRaceDocument = (state: RaceState): RaceDocument => documentOf(state, state.contest, state.view)

const documentOf = perLab((contest: RaceContest, view: RaceState['view']): RaceDocument => ({ ...contest, view }))

/** A race as the keeper of the address sees it. */
export const addressedRace = (race: RaceStore): Addressed<RaceDocument> => addressed(raceRoom, race, selectRaceDocument, 'stays')
