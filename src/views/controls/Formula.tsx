import { useEffect, useRef } from 'react'

/**
 * A formula, typeset. KaTeX is fetched when the first one is shown; it writes MathML as well, for screen readers. On a narrow
 * screen it scrolls sideways, so the keyboard must reach it.
 */
export function Formula({ tex }: { tex: string }) {
  const ref = useRef<HTMLElement>(null)
  useEffect(() => {
    let current = true
    import('./katex').then(({ katex }) => {
      if (current && ref.current) katex.render(tex, ref.current, { displayMode: true })
    })
    return () => {
      current = false
    }
  }, [tex])
  // biome-ignore lint/a11y/noNoninteractiveTabindex: without the focus it could not be scrolled by keyboard.
  return <figure className="mathematics" aria-label="Formula" tabIndex={0} ref={ref} />
}
