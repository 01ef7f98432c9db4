import { useEffect, useState } from 'react'
import { hall } from '../../language/en/hall'
import type { FromSpeaker } from '../present/messages'
import { useTheme } from '../theme'
import { healthOfLecture, nextWords, timeWords } from './speakerWords'
import { Thumbnail } from './Thumbnail'
import { useLectureLink } from './useLectureLink'
import './SpeakerPage.css'

/** The window of whoever speaks: what is on screen and what comes next, notes, clock and countdown, and the keys that drive the lecture. */
export function SpeakerPage() {
  useTheme()
  const { place, health, say } = useLectureLink()
  const playlist = place?.playlist ?? null
  const [now, next] = [playlist?.states[place!.at], playlist?.states[place!.at + 1]]
  const isBlack = place?.isBlack ?? false
  useSpeakerKeys(say, isBlack)
  return (
    <main className="speaker">
      <h1 className="visually-hidden">{hall.speakerView}</h1>
      <p className={health === 'there' ? 'speaker-health speaker-well' : 'speaker-health'} role="status">
        {healthOfLecture(health)}
      </p>
      <section className="speaker-now" aria-labelledby="speaker-now">
        <h2 id="speaker-now">
          {playlist && now ? hall.nowState(place!.at + 1, playlist.states.length, now.title) : hall.now}
          {isBlack && <strong className="speaker-dark">{` ${hall.isBlack}`}</strong>}
        </h2>
        {place && <Thumbnail link={place.link || 'explore'} />}
      </section>
      <section className="speaker-next" aria-labelledby="speaker-next">
        <h2 id="speaker-next">{next ? hall.nextState(next.title) : playlist ? hall.nextEnd : hall.comesNext}</h2>
        {next ? <Thumbnail link={next.link} /> : <p className="quiet">{nextWords(place)}</p>}
      </section>
      <section className="speaker-notes" aria-label={hall.notes}>
        {now?.notes || <span className="quiet">{hall.noNotes}</span>}
      </section>
      <section className="speaker-foot" aria-label={hall.lecture}>
        <Clocks since={place?.since ?? 0} minutes={playlist?.minutes ?? 0} />
        {playlist && (
          <select
            aria-label={hall.goTo}
            value={place!.at}
            onChange={({ target }) => say({ v: 1, kind: 'goTo', at: Number(target.value) })}
          >
            {playlist.states.map(({ title }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two states may be the same; each is its place in the list.
              <option key={at} value={at}>
                {at + 1} {title}
              </option>
            ))}
          </select>
        )}
        <button type="button" disabled={!place} title="PageUp" onClick={() => say({ v: 1, kind: 'previous' })}>
          {hall.previous[playlist ? 'state' : 'step']}
        </button>
        <button type="button" className="primary" disabled={!place} title="PageDown" onClick={() => say({ v: 1, kind: 'next' })}>
          {hall.next[playlist ? 'state' : 'step']}
        </button>
        <button
          type="button"
          aria-pressed={isBlack}
          disabled={!place}
          title="B"
          onClick={() => say({ v: 1, kind: 'black', isBlack: !isBlack })}
        >
          {hall.black}
        </button>
      </section>
    </main>
  )
}

/** The time of day, since the lecture began, and what is left of it. */
function Clocks({ since, minutes }: { readonly since: number; readonly minutes: number }) {
  const [now, setNow] = useState(Date.now)
  /** When the countdown was begun anew, here; the lecture itself knows nothing of it. */
  const [again, setAgain] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(timer)
  }, [])
  const begun = Math.max(since, again)
  const passed = begun > 0 ? (now - begun) / 1000 : 0
  const left = minutes * 60 - passed
  return (
    <>
      <dl className="speaker-clocks">
        <div>
          <dt>{hall.time}</dt>
          <dd>{new Date(now).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}</dd>
        </div>
        <div>
          <dt>{hall.passed}</dt>
          <dd>{timeWords(passed)}</dd>
        </div>
        {minutes > 0 && (
          <div className={left < 0 ? 'speaker-late' : undefined}>
            <dt>{hall.left}</dt>
            <dd>{timeWords(left)}</dd>
          </div>
        )}
      </dl>
      <button type="button" className="speaker-restart" onClick={() => setAgain(Date.now())}>
        {hall.restart}
      </button>
    </>
  )
}

const isTyping = (target: EventTarget | null): boolean => target instanceof Element && target.matches('select, input, textarea')

/** The keys drive the lecture from here as they do there. The small pictures hear none. */
function useSpeakerKeys(say: (message: FromSpeaker) => void, isBlack: boolean): void {
  useEffect(() => {
    const wishes: Readonly<Record<string, FromSpeaker>> = {
      PageDown: { v: 1, kind: 'next' },
      ArrowRight: { v: 1, kind: 'next' },
      n: { v: 1, kind: 'next' },
      PageUp: { v: 1, kind: 'previous' },
      ArrowLeft: { v: 1, kind: 'previous' },
      p: { v: 1, kind: 'previous' },
      b: { v: 1, kind: 'black', isBlack: !isBlack },
      '.': { v: 1, kind: 'black', isBlack: !isBlack },
    }
    const onKey = (event: KeyboardEvent) => {
      event.stopImmediatePropagation()
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
      const wish = wishes[event.key.length === 1 ? event.key.toLowerCase() : event.key]
      if (!wish) return
      event.preventDefault()
      say(wish)
    }
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  }, [say, isBlack])
}
