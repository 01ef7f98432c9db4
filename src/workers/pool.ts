import type { Protocol, Reply, WorkerPort } from './protocol'

/** A worker that says nothing for this long has died without a word. */
const SILENCE_MS = 90_000
/** A script that has not been loaded by then will not be. */
const READY_MS = 20_000
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
  timer: ReturnType<typeof setTimeout> | undefined
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
  let paused = false
  let deathsInARow = 0

  const dismiss = (member: Member<P>) => {
    clearTimeout(member.timer)
    member.port.onmessage = null
    member.port.onerror = null
    member.port.terminate()
    members.splice(members.indexOf(member), 1)
  }

  const listen = (member: Member<P>) => {
    clearTimeout(member.timer)
    if (member.ready && !member.task) return
    const limit = member.ready ? SILENCE_MS : READY_MS
    member.timer = setTimeout(() => died(member, `a worker said nothing for ${limit / 1000} seconds`), limit)
  }

  const died = (member: Member<P>, reason: string) => {
    const { task } = member
    dismiss(member)
    deathsInARow++
    if (task) {
      task.deaths++
      if (task.deaths < ATTEMPTS) waiting.unshift(task)
      else events.lost(task.id, reason)
    }
    if (deathsInARow < MOST_DEATHS) return work()
    deathsInARow = 0
    forget()
    events.broken(reason)
  }

  const hear = (member: Member<P>, reply: Reply<P>) => {
    const { task } = member
    if (reply.says === 'ready') member.ready = true
    else if (!task) return
    else if (reply.says === 'progress') events.progress(task.id, reply.progress)
    else {
      deathsInARow = 0
      member.task = null
      if (reply.says === 'answer') events.answer(task.id, reply.answer)
      else events.lost(task.id, reply.reason)
    }
    listen(member)
    work()
  }

  const hire = () => {
    const member: Member<P> = { port: start(), ready: false, task: null, timer: undefined }
    member.port.onmessage = ({ data }: MessageEvent<Reply<P>>) => hear(member, data)
    member.port.onerror = (event) => {
      // The page says what happened; the console need not.
      event.preventDefault()
      died(member, event.message || 'the script of a worker could not be loaded')
    }
    members.push(member)
    listen(member)
  }

  /** Gives every idle worker a question, and hires while there are more questions than workers. */
  const work = () => {
    if (paused) return
    for (const member of members) {
      if (!member.ready || member.task) continue
      const task = waiting.shift()
      if (!task) return
      member.task = task
      member.port.postMessage(task.question)
      listen(member)
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
    for (const member of members.filter(({ ready, task }) => task || !ready)) dismiss(member)
  }

  return {
    size,
    ask(questions: readonly { readonly id: string; readonly question: P['question'] }[]) {
      paused = false
      waiting.push(...questions.map(({ id, question }) => ({ id, question, deaths: 0 })))
      work()
    },
    /** Lets the questions under way be answered and asks no more. */
    pause() {
      paused = true
    },
    resume() {
      paused = false
      work()
    },
    cancel: forget,
    /** The questions being answered now. */
    underWay: (): string[] => members.flatMap(({ task }) => task?.id ?? []),
  }
}
