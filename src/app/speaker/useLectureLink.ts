import { useEffect, useRef, useState } from 'react'
import { CHANNEL, type FromSpeaker, heardFromLecture, type LecturePlace } from '../present/messages'

/** How often the window of the lecture is asked whether it is there, and after how many silences that is told. */
const ASK_MS = 1500
const SILENCES = 3

/** How the window of the lecture is doing: not found yet, there, closed or being loaded again, or silent. */
export type LectureHealth = 'sought' | 'there' | 'gone' | 'silent'

export interface LectureLink {
  /** Where the lecture is, as it was last heard; null before anything was. */
  readonly place: LecturePlace | null
  readonly health: LectureHealth
  readonly say: (message: FromSpeaker) => void
}

/** The speaker's end of the line to the window of the lecture. Either window may be loaded again: they find each other by asking. */
export function useLectureLink(): LectureLink {
  const [place, setPlace] = useState<LecturePlace | null>(null)
  const [health, setHealth] = useState<LectureHealth>('sought')
  const channel = useRef<BroadcastChannel>(null)
  useEffect(() => {
    const own = new BroadcastChannel(CHANNEL)
    channel.current = own
    let unanswered = 0
    const ask = () => {
      if (unanswered++ >= SILENCES) setHealth((before) => (before === 'there' ? 'silent' : before))
      own.postMessage({ v: 1, kind: 'hello' } satisfies FromSpeaker)
    }
    own.onmessage = ({ data }) => {
      const said = heardFromLecture(data)
      if (!said) return
      unanswered = 0
      if (said.kind === 'gone') return setHealth('gone')
      setPlace(said)
      setHealth('there')
    }
    ask()
    const timer = setInterval(ask, ASK_MS)
    return () => {
      clearInterval(timer)
      own.close()
    }
  }, [])
  return { place, health, say: (message) => channel.current?.postMessage(message) }
}
