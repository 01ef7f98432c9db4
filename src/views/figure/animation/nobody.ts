import type { WorkerPort } from '../../../workers/protocol'

/** In the place of a worker where nothing is computed: what is drawn is there already. */
export const nobody = (): WorkerPort => ({
  postMessage: () => undefined,
  terminate: () => undefined,
  onmessage: null,
  onmessageerror: null,
  onerror: null,
})

export const atOnce = (call: () => void): void => call()
