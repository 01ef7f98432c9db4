import { dialogs } from '../../language/en/dialogs'
import type { Addressed } from '../../store/addressed'
import type { Lab } from '../../store/lab'
import type { RoomId } from '../rooms'
import { type Channel, openChannel } from './channel'
import { answerOn } from './methods'
import { EVENTS, METHODS } from './protocol'
import { driven } from './rooms'
import type { Stage } from './stage'

/** The page around this one, which may drive it. */
export interface Host {
  /** Why it cannot, in a sentence; null when it can, or was not asked to. */
  readonly trouble: string | null
  /** Listens, until the answer is called. */
  readonly open: () => () => void
  /** Puts a room before it, until the answer is called. */
  readonly show: (room: RoomId, addressed: Addressed<unknown>, lab: Lab, element: Element) => () => void
}

/**
 * @param origin of the page that may drive this one; without one nobody may
 */
export function createHost(origin: string | null): Host {
  const trouble = origin === null ? null : whyNobodyIsThere(origin)
  let stage: Stage | null = null
  let channel: Channel | null = null
  let isReady = false

  const announce = () => {
    if (!channel || !stage || isReady) return
    isReady = true
    const { room, driven } = stage
    channel.tell('ready', {
      room,
      methods: METHODS,
      events: EVENTS,
      settings: Object.keys(driven.setters),
      moment: driven.moment(),
    })
  }

  return {
    trouble,
    open() {
      if (origin === null || trouble) return () => {}
      channel = openChannel(window, origin, (call) => answerOn(stage, call))
      announce()
      const sizes = new ResizeObserver(() =>
        channel?.tell('resize', { width: window.innerWidth, height: document.documentElement.scrollHeight }),
      )
      sizes.observe(document.getElementById('root')!)
      return () => {
        sizes.disconnect()
        channel?.close()
        channel = null
        isReady = false
      }
    },
    show(room, addressed, lab, element) {
      let isLeft = false
      let unsubscribe = () => {}
      void driven(room, lab).then((driven) => {
        if (isLeft) return
        const shown: Stage = { room, addressed, driven, element }
        stage = shown
        announce()
        unsubscribe = watchStage(shown, (event, data) => channel?.tell(event, data))
      })
      return () => {
        isLeft = true
        stage = null
        unsubscribe()
      }
    },
  }
}

/** Tells of changes and of moments, each once, until the answer is called. */
function watchStage({ addressed, room, driven }: Stage, tell: Channel['tell']): () => void {
  const look = () => ({ document: addressed.document(), moment: JSON.stringify(driven.moment()) })
  let known = look()
  return addressed.subscribe(() => {
    const [before, now] = [known, look()]
    known = now
    if (now.document !== before.document) tell('change', { room, of: addressed.change().of })
    const moment = driven.moment()
    if (moment && now.moment !== before.moment) tell(driven.tells, moment)
  })
}

/** Says when the page around this one is not the one that the address names: nothing is ever sent to another. */
function whyNobodyIsThere(origin: string): string | null {
  if (window.parent === window) return dialogs.noPageAround
  // Not every browser tells; where none is told, messages reach nobody else all the same.
  const around = window.location.ancestorOrigins?.[0]
  if (around === undefined || around === origin) return null
  return dialogs.otherPageAround(origin, around)
}
