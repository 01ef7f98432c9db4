import { useCallback, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { hall } from '../../language/en/hall'
import type { StageTheme } from '../theme'
import { releaseKeys } from './heldKeys'
import { type Wish, wishOf } from './keys'
import { end, forgetPlace, keepPlace, lecture, next, previous, recallPlace, setBlack, tell, tellToo, useLecture } from './lecture'
import { fullScreenAsked, leave } from './mode'
import { openSpeaker, SPEAKER } from './openSpeaker'
import { Pointer } from './Pointer'
import { PresentBar } from './PresentBar'
import { panelsOnScreen } from './panelsOnScreen'
import { useFullScreen, useMarked, useScreen } from './useScreen'
import { useSpeakerLink } from './useSpeakerLink'
import './Presentation.css'

/** All that presents what is on screen: size and theme, the keys, the bar, the pointer, the black screen, the link to the speaker view. */
export function Presentation() {
  const [theme, setTheme] = useState<StageTheme>('projector')
  const [hidesAnswers, setHidesAnswers] = useState(false)
  const [hasPointer, setPointer] = useState(false)
  const [hasControls, setControls] = useState(false)
  const [isBlocked, setBlocked] = useState(false)
  const playlist = useLecture((s) => s.playlist)
  const isBlack = useLecture((s) => s.isBlack)
  const notice = useLecture((s) => s.notice)
  const [spot, setSpot] = useSpot()
  const [isFull, toggleFull] = useFullScreen(tell)
  useScreen(theme)
  useMarked('hidesAnswers', hidesAnswers)
  useMarked('controls', hasControls)
  useSpeakerLink()
  useEntrance()
  useArrivals(() => setSpot(0))

  const stop = useCallback(() => {
    if (document.fullscreenElement) void document.exitFullscreen()
    leave()
    end()
    forgetPlace()
  }, [])

  const grant = (wish: Wish) => {
    if (typeof wish === 'object') return setSpot(wish.spot)
    switch (wish) {
      case 'next':
        return void next()
      case 'previous':
        return void previous()
      case 'answers':
        return setHidesAnswers(!hidesAnswers)
      case 'pointer':
        return setPointer(!hasPointer)
      case 'controls':
        return setControls(!hasControls)
      case 'black':
        return setBlack(!isBlack)
      case 'speaker':
        return setBlocked(!openSpeaker())
      case 'full':
        return toggleFull()
      case 'back':
        if (isBlack) return setBlack(false)
        if (spot > 0) return setSpot(0)
        if (hasControls) return setControls(false)
        return stop()
    }
  }
  useWishes(grant, playlist !== null)
  // What was asked for on the way here is heard now.
  useEffect(releaseKeys, [])

  return (
    <>
      {(notice || isBlocked) && (
        <div className="present-notice" role="status">
          <p>
            {isBlocked ? (
              <>
                {hall.speakerBlocked}{' '}
                <a href={SPEAKER} target="_blank" rel="noopener opener">
                  {hall.openSpeaker}
                </a>
              </>
            ) : (
              notice
            )}
          </p>
          <button
            type="button"
            onClick={() => {
              tell(null)
              setBlocked(false)
            }}
          >
            {hall.dismiss}
          </button>
        </div>
      )}
      <PresentBar
        theme={theme}
        setTheme={setTheme}
        spot={spot}
        isFull={isFull}
        hidesAnswers={hidesAnswers}
        hasPointer={hasPointer}
        hasControls={hasControls}
        grant={grant}
        stop={stop}
      />
      {hasPointer && createPortal(<Pointer />, document.body)}
      {isBlack &&
        createPortal(
          <div className="present-black" role="status">
            <span className="visually-hidden">{hall.blackTold}</span>
          </div>,
          document.body,
        )}
    </>
  )
}

/** Begins: goes on with what a reload interrupted, says when there is no full screen, and cleans up at the end. */
function useEntrance(): void {
  useEffect(() => {
    let isOver = false
    const enter = async () => {
      const resumes = lecture.getState().playlist === null && (await recallPlace())
      const isGranted = await fullScreenAsked()
      if (isOver) return
      if (isGranted === false) tellToo(hall.noFullScreen)
      if (resumes && isGranted === null) tellToo(hall.goesOn)
      void keepPlace()
    }
    void enter()
    const unsubscribe = lecture.subscribe(() => void keepPlace())
    return () => {
      isOver = true
      unsubscribe()
    }
  }, [])
}

/** Calls back whenever a state was opened. */
function useArrivals(onArrival: () => void): void {
  const arrivals = useLecture((s) => s.arrivals)
  const latest = useRef(onArrival)
  latest.current = onArrival
  useEffect(() => {
    if (arrivals === 0) return
    latest.current()
  }, [arrivals])
}

/** The panel alone on screen, by its number; 0 when all are. */
function useSpot(): readonly [number, (spot: number) => void] {
  const [spot, setSpot] = useState(0)
  const choose = useCallback((next: number) => {
    for (const element of document.querySelectorAll('[data-spotlit]')) element.removeAttribute('data-spotlit')
    const panel = next > 0 ? panelsOnScreen()[next - 1] : undefined
    panel?.element.setAttribute('data-spotlit', '')
    setSpot(panel ? next : 0)
  }, [])
  useEffect(() => () => choose(0), [choose])
  return [spot, choose]
}

/** Hears the keys of a presenter before the room does. */
function useWishes(grant: (wish: Wish) => void, hasPlaylist: boolean): void {
  const latest = useRef(grant)
  latest.current = grant
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const wish = wishOf(event, hasPlaylist)
      if (wish === null) return
      event.preventDefault()
      event.stopImmediatePropagation()
      latest.current(wish)
    }
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  }, [hasPlaylist])
}
