import { useEffect, useRef } from 'react'
import { useMarked } from './useScreen'
import './Presentation.css'

/** A bright dot in place of the arrow of the mouse. */
export function Pointer() {
  const dot = useRef<HTMLDivElement>(null)
  useMarked('pointer', true)
  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent) => {
      const { current } = dot
      if (!current) return
      current.style.transform = `translate(${clientX}px, ${clientY}px)`
      current.dataset.seen = ''
    }
    window.addEventListener('pointermove', follow)
    return () => window.removeEventListener('pointermove', follow)
  }, [])
  return <div className="present-pointer" ref={dot} aria-hidden="true" />
}
