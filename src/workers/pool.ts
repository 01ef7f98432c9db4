import { tellWork } from './atWork'
import { type Health, WELL } from './health'
import type { Protocol, Reply, Request, WorkerPort } from './protocol'

/**
 * Silence is counted in ticks of the page's own clock, not in time that has passed: while a computer sleeps or a tab is held back, page and
 * workers stand still alike.
 */
const TICK_MS = 1000
/** A worker at work that says nothing for so many ticks is missed. */
const MISSED_AFTER = 4
/** And after so many it has died without a word: no unit of work, between two signs of life, takes as long. */
const DEAD_AFTER = 30
/** A script that has not been loaded by then will not be. */
const READY_AFTER = 20
/** So many workers in a row that die before they answer anything: it is not the questions. */
const MOST_DEATHS = 4
const ATTEMPTS = 2

/** What the owner of a pool hears. */
export interface PoolEvents<P extends Protocol> {
  readonly progress: (id: string, progress: P['progress']) => void
  readonly answer: (id: string, answer: P['answer']) => void
  /** A question that will not be answered, and why, in a sentence. */
  readonly lost: (id: string, reason: string) => void
  /** No worker can be kept alive; the questions still waiting are forgotten. */
  readonly broken: (reason: string) => void
  /** A worker is missed, was heard of again, or has been replaced. */
  readonly health: (health: Health) => void
}

interface Task<P extends Protocol> {
  readonly id: string
  readonly question: P['question']
  deaths: number
}

interface Member<P extends Protocol> {
  readonly port: WorkerPort
  ready: boolean
  task: Task<P> | null
  /** What is shared, as this worker knows it. */
  shared: P['shared']
  /** Ticks since it was last heard of. */
  quiet: number
}

/**
 * Workers that share a list of questions. A worker that dies is replaced and its question asked once more, then given up.
 * Workers are started when there is something to ask, and kept.
 *
 * @param start starts one worker
 * @param size how many may work at once
 */
export function createPool<P extends Protocol>(start: () => WorkerPort, size: number, events: PoolEvents<P>) {
  const members: Member<P>[] = []
  let waiting: Task<P>[] = []
  let shared: P['shared'] = null
  let paused = false
  let deathsInARow = 0
  let clock: ReturnType<typeof setInterval> | undefined
  let health = WELL

  const isBusy = ({ ready, task }: Member<P>) => task !== null || !ready

  const tellHealth = (replaced = health.replaced) => {
    const missed = members.filter(({ task, quiet }) => task && quiet >= MISSED_AFTER)
    const longest = Math.max(...missed.map(({ quiet }) => quiet))
    const replacedIn = missed.length > 0 ? ((DEAD_AFTER - longest) * TICK_MS) / 1000 : null
    const silent = missed.length
    if (silent === health.silent && replacedIn === health.replacedIn && replaced === health.replaced) return
    health = { silent, replacedIn, replaced }
    events.health(health)
  }

  /** The clock runs while anybody is to be heard of. */
  const watch = () => {
    tellWork(members, waiting.length > 0 || members.some(({ task }) => task))
    if (!members.some(isBusy)) {
      clearInterval(clock)
      clock = undefined
    } else clock ??= setInterval(tick, TICK_MS)
  }

  const tick = () => {
    for (const member of members.filter(isBusy)) {
      member.quiet++
      const limit = member.ready ? DEAD_AFTER : READY_AFTER
      if (member.quiet >= limit) died(member, `a worker said nothing for ${(limit * TICK_MS) / 1000} seconds`)
    }
    tellHealth()
  }

  const dismiss = (member: Member<P>) => {
    Object.assign(member.port, { onmessage: null, onmessageerror: null, onerror: null })
    member.port.terminate()
    members.splice(members.indexOf(member), 1)
    watch()
  }

  const died = (member: Member<P>, reason: string) => {
    if (!members.includes(member)) return
    const { task, ready } = member
    dismiss(member)
    // One that was idle is replaced when it is needed.
    if (ready && !task) return
    deathsInARow++
    if (task) {
      task.deaths++
      if (task.deaths < ATTEMPTS) waiting.unshift(task)
      else events.lost(task.id, reason)
    }
    if (deathsInARow < MOST_DEATHS) {
      tellHealth(health.replaced + 1)
      return work()
    }
    deathsInARow = 0
    forget()
    events.broken(reason)
  }

  const hear = (member: Member<P>, reply: Reply<P>) => {
    const { task } = member
    member.quiet = 0
    if (reply.says === 'ready') member.ready = true
    else if (!task || reply.says === 'alive') return tellHealth()
    else if (reply.says === 'progress') events.progress(task.id, reply.progress)
    else {
      deathsInARow = 0
      member.task = null
      if (reply.says === 'answer') events.answer(task.id, reply.answer)
      else events.lost(task.id, reply.reason)
    }
    tellHealth()
    work()
    watch()
  }

  const hire = () => {
    const member: Member<P> = { port: start(), ready: false, task: null, shared: null, quiet: 0 }
    member.port.onmessage = ({ data }: MessageEvent<Reply<P>>) => hear(member, data)
    member.port.onmessageerror = () => died(member, 'what a worker said could not be read')
    member.port.onerror = (event) => {
      // The page says what happened; the console need not.
      event.preventDefault()
      died(member, event.message || 'the script of a worker could not be loaded')
    }
    members.push(member)
    watch()
  }

  const give = (member: Member<P>, task: Task<P>) => {
    member.task = task
    member.quiet = 0
    const news = Object.is(member.shared, shared) ? {} : { shared }
    member.shared = shared
    member.port.postMessage({ question: task.question, ...news } satisfies Request<P>)
    watch()
  }

  /** Gives every idle worker a question, and hires while there are more questions than workers. */
  const work = () => {
    if (paused) return
    for (const member of members) {
      if (isBusy(member)) continue
      const task = waiting.shift()
      if (!task) return
      give(member, task)
    }
    const starting = members.filter(({ ready }) => !ready).length
    try {
      for (let more = Math.min(size - members.length, waiting.length - starting); more > 0; more--) hire()
    } catch (error) {
      forget()
      events.broken(error instanceof Error ? error.message : String(error))
    }
  }

  /** Drops every question; the workers that were busy with one are replaced when next needed. */
  const forget = () => {
    waiting = []
    paused = false
    for (const member of members.filter(isBusy)) dismiss(member)
    watch()
    tellHealth(0)
  }

  return {
    /** Replaces what all questions are about. Each worker is sent it once, with its next question. */
    share(value: P['shared']) {
      shared = value
    },
    /** Adds to what is to be answered; during a pause it waits. */
    ask(questions: readonly { readonly id: string; readonly question: P['question'] }[]) {
      if (waiting.length === 0 && !members.some(({ task }) => task)) tellHealth(0)
      waiting.push(...questions.map(({ id, question }) => ({ id, question, deaths: 0 })))
      work()
    },
    /** Lets the questions under way be answered and gives out no more until resumed or cancelled. */
    pause() {
      paused = true
    },
    resume() {
      paused = false
      work()
    },
    cancel: forget,
  }
}
