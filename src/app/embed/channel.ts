import { understand } from './messages'
import { type Call, type EventName, NAMESPACE, type Reply, type Told, VERSION } from './protocol'

/** A call that cannot be answered, with the sentence that says why. */
export class CallRefused extends Error {
  override name = 'CallRefused'
}

/** The window as far as messages go. */
export interface MessagingWindow {
  readonly parent: { postMessage(message: unknown, targetOrigin: string): void }
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void
  removeEventListener(type: 'message', listener: (event: MessageEvent) => void): void
}

export interface Channel {
  readonly tell: (event: EventName, data?: Told['data']) => void
  readonly close: () => void
}

/**
 * Talks with the page around this one, if it is of the origin that the address names. A message of any other window or origin is as if it
 * had never come.
 *
 * @param answer what comes of a call; throws CallRefused with a sentence
 */
export function openChannel(
  window: MessagingWindow,
  origin: string,
  answer: (call: Pick<Call, 'method' | 'args'>) => Promise<unknown>,
): Channel {
  const send = (message: Reply | Told) => window.parent.postMessage(message, origin)
  const reply = (id: Reply['id'], outcome: { readonly result: unknown } | { readonly error: string }) =>
    send({ namespace: NAMESPACE, v: VERSION, id, ...outcome })

  const onMessage = async ({ source, origin: from, data }: MessageEvent) => {
    if (source !== window.parent || from !== origin) return
    const understood = understand(data)
    if (!understood) return
    if (understood.is === 'refused') return reply(understood.id, { error: understood.error })
    const { id, method, args } = understood.call
    try {
      reply(id, { result: await answer({ method, args }) })
    } catch (error) {
      const sentence = error instanceof CallRefused ? error.message : `Something went wrong that should not have: ${error}`
      reply(id, { error: sentence })
    }
  }
  window.addEventListener('message', onMessage)
  return {
    tell: (event, data = {}) => send({ namespace: NAMESPACE, v: VERSION, event, data }),
    close: () => window.removeEventListener('message', onMessage),
  }
}
