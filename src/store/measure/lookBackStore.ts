import { createStore } from 'zustand'
import { type LookedBack, momentsOf, type Past } from '../../experiment/replay/lookBack'
import type { LookBackProtocol } from '../../workers/lookBackProtocol'
import { createPool } from '../../workers/pool'
import type { WorkerPort } from '../../workers/protocol'

interface LookBackState {
  readonly past: Past | null
  /** What was found so far, by how many trials came before. */
  readonly backs: ReadonlyMap<number, LookedBack>
  /** How many moments will be looked back at without being asked for. */
  readonly expected: number
  /** Why it goes no further. */
  readonly complaint: string | null
}

const NOTHING: LookBackState = { past: null, backs: new Map(), expected: 0, complaint: null }

/**
 * Looks back at the moments of a run in a worker, one after the other, the moment on screen first. What was found of the trials that a run still
 * begins with is kept when it grows.
 */
export function createLookBackStore(startWorker: () => WorkerPort) {
  const store = createStore<LookBackState>(() => NOTHING)
  let port: WorkerPort | null = null
  let asked: number | null = null
  let wanted: number | null = null
  let pool: ReturnType<typeof createPool<LookBackProtocol>> | null = null
  /** Moments that could not be looked back at. */
  const lost = new Set<number>()

  const newPool = () =>
    createPool<LookBackProtocol>(
      () => {
        port = startWorker()
        return port
      },
      1,
      {
        progress: () => undefined,
        answer(_, back) {
          asked = null
          store.setState(({ backs }) => ({ backs: new Map(backs).set(back.before, back) }))
          goOn()
        },
        lost(id) {
          asked = null
          lost.add(Number(id))
          goOn()
        },
        broken(reason) {
          asked = null
          store.setState({ complaint: `Looking back stopped: ${reason}.` })
        },
        health: () => undefined,
      },
    )

  const goOn = () => {
    const { past, backs, complaint } = store.getState()
    if (!past || asked !== null || complaint !== null) return
    const isOpen = (moment: number) => moment < past.trials.length && !backs.has(moment) && !lost.has(moment)
    const next = wanted !== null && isOpen(wanted) ? wanted : momentsOf(past.trials.length).find(isOpen)
    if (next === undefined) return
    asked = next
    pool ??= newPool()
    pool.share(past)
    pool.ask([{ id: String(next), question: next }])
  }

  const stop = () => {
    pool?.cancel()
    port?.terminate()
    pool = null
    port = null
    asked = null
  }

  return {
    ...store,
    /** Another run, or none. */
    follow(past: Past | null) {
      const { past: before, backs } = store.getState()
      if (past === before) return
      pool?.cancel()
      asked = null
      lost.clear()
      const same = before && past && isSameModel(before, past) ? commonStart(before.trials, past.trials) : 0
      store.setState({
        past,
        backs: new Map([...backs].filter(([moment]) => moment < same)),
        expected: past ? momentsOf(past.trials.length).length : 0,
        complaint: null,
      })
      goOn()
    },
    /** The moment that is to be known first. */
    want(moment: number | null) {
      wanted = moment
      goOn()
    },
    /** Ends the worker; `follow` begins anew. */
    end() {
      stop()
      store.setState(NOTHING)
    },
  }
}

const isSameModel = (a: Past, b: Past): boolean =>
  a.parameters === b.parameters && a.goal === b.goal && a.limit === b.limit && a.settings === b.settings && a.seed === b.seed

function commonStart<Item>(a: readonly Item[], b: readonly Item[]): number {
  const first = a.findIndex((item, i) => item !== b[i])
  return first < 0 ? Math.min(a.length, b.length) : first
}
