import { useEffect, useLayoutEffect, useState } from 'react'
import { hall } from '../../language/en/hall'
import { type StageTheme, setStageTheme } from '../theme'
import { zoomFor } from './zoom'

/**
 * While it is used, everything is drawn larger, and in the theme of a lecture. Both end before what comes after is laid out: the header measures
 * whether it has room.
 */
export function useScreen(theme: StageTheme): void {
  useLayoutEffect(() => {
    const { style, dataset } = document.documentElement
    const enlarge = () => style.setProperty('--zoom', String(zoomFor(innerWidth, innerHeight)))
    dataset.presenting = ''
    enlarge()
    window.addEventListener('resize', enlarge)
    return () => {
      window.removeEventListener('resize', enlarge)
      style.removeProperty('--zoom')
      delete dataset.presenting
    }
  }, [])
  useEffect(() => {
    setStageTheme(theme)
    return () => setStageTheme(null)
  }, [theme])
}

/** Whether an attribute of the page says something to its sheets. */
export function useMarked(name: string, isOn: boolean): void {
  useEffect(() => {
    const { dataset } = document.documentElement
    if (isOn) dataset[name] = ''
    return () => {
      delete dataset[name]
    }
  }, [name, isOn])
}

const isFull = () => document.fullscreenElement !== null

/**
 * Whether the window fills the screen, and how that is asked for and ended.
 *
 * @param onRefused called with the sentence to show when the browser refuses
 */
export function useFullScreen(onRefused: (sentence: string) => void): readonly [boolean, () => void] {
  const [full, setFull] = useState(isFull)
  useEffect(() => {
    const onChange = () => setFull(isFull())
    document.addEventListener('fullscreenchange', onChange)
    return () => document.removeEventListener('fullscreenchange', onChange)
  }, [])
  const toggle = () => {
    if (isFull()) return void document.exitFullscreen()
    const root = document.documentElement
    const asked = root.requestFullscreen ? root.requestFullscreen() : Promise.reject()
    asked.catch(() => onRefused(hall.noFullScreen))
  }
  return [full, toggle]
}
