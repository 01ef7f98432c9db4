/** The kinds of words between a page and a worker. A protocol names their types once, for both ends. */
export interface Protocol {
  /** What every question is about, sent to a worker once; null when there is no such thing. */
  readonly shared: unknown
  readonly question: unknown
  readonly progress: unknown
  readonly answer: unknown
}

/** What a page says to a worker. What is shared comes with the first question after it has changed. */
export interface Request<P extends Protocol> {
  readonly question: P['question']
  readonly shared?: P['shared']
}

/** What a worker says. `ready` comes once, unasked: its script was loaded. */
export type Reply<P extends Protocol> =
  | { readonly says: 'ready' }
  /** A sign of life from the middle of its work. */
  | { readonly says: 'alive' }
  | { readonly says: 'progress'; readonly progress: P['progress'] }
  | { readonly says: 'answer'; readonly answer: P['answer'] }
  /** The question could not be answered, and would not be if it were asked again. */
  | { readonly says: 'failure'; readonly reason: string }

/** What an answerer has at hand beside the question. */
export interface Desk<P extends Protocol> {
  readonly shared: P['shared']
  readonly report: (progress: P['progress']) => void
  /** To be called between units of work, as often as one likes: tells the page now and then that the worker lives. */
  readonly beat: () => void
}

/** The work itself, callable without a worker. Throws when a question cannot be answered. */
export type Answerer<P extends Protocol> = (question: P['question'], desk: Desk<P>) => P['answer'] | Promise<P['answer']>

/** The page's end of a worker: a `Worker`, or in a test anything that behaves like one. */
export interface WorkerPort {
  postMessage(request: unknown): void
  terminate(): void
  onmessage: ((event: MessageEvent) => void) | null
  onmessageerror: ((event: MessageEvent) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

/** The worker's end of the page. */
interface PagePort {
  onmessage: ((event: MessageEvent) => void) | null
  onmessageerror: ((event: MessageEvent) => void) | null
  postMessage(reply: unknown): void
}

/** A sign of life at most this often. */
const BEAT_MS = 250

/**
 * Puts an answerer to work: says ready, then answers one question after another.
 *
 * @param now milliseconds on any clock
 */
export function serve<P extends Protocol>(port: PagePort, answer: Answerer<P>, now = () => performance.now()): void {
  let shared: P['shared'] = null
  let spoke = now()
  const say = (reply: Reply<P>) => {
    spoke = now()
    port.postMessage(reply)
  }
  const beat = () => {
    if (now() - spoke >= BEAT_MS) say({ says: 'alive' })
  }
  const report = (progress: P['progress']) => say({ says: 'progress', progress })
  port.onmessage = async ({ data }: MessageEvent<Request<P>>) => {
    if ('shared' in data) shared = data.shared
    try {
      say({ says: 'answer', answer: await answer(data.question, { shared, report, beat }) })
    } catch (error) {
      say({ says: 'failure', reason: error instanceof Error ? error.message : String(error) })
    }
  }
  port.onmessageerror = () => say({ says: 'failure', reason: 'the worker could not read what it was asked' })
  say({ says: 'ready' })
}
