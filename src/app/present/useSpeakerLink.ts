import { useEffect } from 'react'
import { onVisit } from '../rooms'
import { goTo, lecture, next, previous, setBlack } from './lecture'
import { CHANNEL, type FromLecture, heardFromSpeaker, type LecturePlace } from './messages'

const placeNow = (): LecturePlace => {
  const { playlist, at, isBlack, since } = lecture.getState()
  return {
    v: 1,
    kind: 'place',
    playlist: playlist && structuredClone({ ...playlist, states: [...playlist.states] }),
    at,
    isBlack,
    since,
    link: location.hash.slice(1),
  }
}

/** Keeps the window of the speaker told of where the lecture is, and does what it asks for. */
export function useSpeakerLink(): void {
  useEffect(() => {
    const channel = new BroadcastChannel(CHANNEL)
    const say = (message: FromLecture) => channel.postMessage(message)
    const sayPlace = () => say(placeNow())
    channel.onmessage = ({ data }) => {
      const said = heardFromSpeaker(data)
      if (said?.kind === 'hello') sayPlace()
      if (said?.kind === 'next') void next()
      if (said?.kind === 'previous') void previous()
      if (said?.kind === 'goTo') void goTo(said.at)
      if (said?.kind === 'black') setBlack(said.isBlack)
    }
    const sayGone = () => say({ v: 1, kind: 'gone' })
    const unsubscribe = lecture.subscribe(sayPlace)
    const unlisten = onVisit(sayPlace)
    window.addEventListener('pagehide', sayGone)
    sayPlace()
    return () => {
      sayGone()
      unsubscribe()
      unlisten()
      window.removeEventListener('pagehide', sayGone)
      channel.close()
    }
  }, [])
}
