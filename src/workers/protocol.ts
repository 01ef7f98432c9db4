/** The three kinds of words between a page and a worker. A protocol names their types once, for both ends. */
export interface Protocol {
  readonly question: unknown
  readonly progress: unknown
  readonly answer: unknown
}

/** What a worker says. `ready` comes once, unasked: its script was loaded. */
export type Reply<P extends Protocol> =
  | { readonly says: 'ready' }
  | { readonly says: 'progress'; readonly progress: P['progress'] }
  | { readonly says: 'answer'; readonly answer: P['answer'] }
  /** The question could not be answered, and would not be if it were asked again. */
  | { readonly says: 'failure'; readonly reason: string }

/** The work itself, callable without a worker. Throws when a question cannot be answered. */
export type Answerer<P extends Protocol> = (
  question: P['question'],
  report: (progress: P['progress']) => void,
) => P['answer'] | Promise<P['answer']>

/** The page's end of a worker: a `Worker`, or in a test anything that behaves like one. */
export interface WorkerPort {
  postMessage(question: unknown): void
  terminate(): void
  onmessage: ((event: MessageEvent) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

/** The worker's end of the page. */
interface PagePort {
  onmessage: ((event: MessageEvent) => void) | null
  postMessage(reply: unknown): void
}

/** Puts an answerer to work: says ready, then answers one question after another. */
export function serve<P extends Protocol>(port: PagePort, answer: Answerer<P>): void {
  const say = (reply: Reply<P>) => port.postMessage(reply)
  port.onmessage = async ({ data }: MessageEvent<P['question']>) => {
    try {
      say({ says: 'answer', answer: await answer(data, (progress) => say({ says: 'progress', progress })) })
    } catch (error) {
      say({ says: 'failure', reason: error instanceof Error ? error.message : String(error) })
    }
  }
  say({ says: 'ready' })
}
