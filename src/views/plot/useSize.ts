import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** The size of an element in CSS pixels, kept up to date; null until it is known. */
export function useSize<E extends HTMLElement>(): [RefObject<E | null>, { width: number; height: number } | null] {
  const ref = useRef<E>(null)
  const [size, setSize] = useState<{ width: number; height: number } | null>(null)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element
      setSize((old) => (old?.width === width && old.height === height ? old : { width, height }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, size]
}
