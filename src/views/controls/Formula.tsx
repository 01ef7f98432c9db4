import { useEffect, useRef } from 'react'

/** A formula, typeset. KaTeX is fetched when the first one is shown; it writes MathML as well, for screen readers. */
export function Formula({ tex }: { tex: string }) {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let current = true
    import('./katex').then(({ katex }) => {
      if (current && ref.current) katex.render(tex, ref.current, { displayMode: true })
    })
    return () => {
      current = false
    }
  }, [tex])
  return <div className="mathematics" ref={ref} />
}
