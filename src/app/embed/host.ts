import type { Learn } from '../../lessons/learnLab'
import type { Addressed } from '../../store/addressed'
import type { Lab } from '../../store/lab'
import type { RoomId } from '../rooms'
import { type Channel, openChannel } from './channel'
import { answerOn } from './methods'
import { momentOf } from './moment'
import { EVENTS, METHODS } from './protocol'
import type { Stage } from './stage'

/** The page around this one, which may drive it. */
export interface Host {
  /** Why it cannot, in a sentence; null when it can, or was not asked to. */
  readonly trouble: string | null
  /** Listens, until the answer is called. */
  readonly open: () => () => void
  /** Puts a room before it, until the answer is called. */
  readonly show: (room: RoomId, addressed: Addressed<unknown>, lab: Lab | null, element: Element) => () => void
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
    channel.tell('ready', { room: stage.room, methods: METHODS, events: EVENTS, moment: momentOf(stage) })
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
      const watch = (learn: Learn | null) => {
        if (isLeft) return
        const shown: Stage = { room, addressed, lab, learn, element }
        stage = shown
        announce()
        unsubscribe = watchStage(shown, (event, data) => channel?.tell(event, data))
      }
      if (room === 'learn') void import('../LearnPage').then(({ learn }) => watch(learn))
      else watch(null)
      return () => {
        isLeft = true
        stage = null
        unsubscribe()
      }
    },
  }
}

/** Tells of changes and of moments, each once, until the answer is called. */
function watchStage(stage: Stage, tell: Channel['tell']): () => void {
  const { addressed, room } = stage
  let known = { document: addressed.document(), moment: JSON.stringify(momentOf(stage)) }
  return addressed.subscribe(() => {
    const [document, moment] = [addressed.document(), momentOf(stage)]
    const now = { document, moment: JSON.stringify(moment) }
    const before = known
    known = now
    if (now.document !== before.document) tell('change', { room, of: addressed.change().of })
    if (moment && now.moment !== before.moment) tell(room === 'learn' ? 'lessonStep' : 'step', moment)
  })
}

/** Says when the page around this one is not the one that the address names: nothing is ever sent to another. */
function whyNobodyIsThere(origin: string): string | null {
  if (window.parent === window) return 'The address names a page around this one (parent), and there is none.'
  // Not every browser tells; where none is told, messages reach nobody else all the same.
  const around = window.location.ancestorOrigins?.[0]
  if (around === undefined || around === origin) return null
  return `The address says that the page around this one is of ${origin}, and it is of ${around}: it cannot drive this one.`
}
