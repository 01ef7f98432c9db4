import { useEffect, useRef, useState } from 'react'
import './Formula.css'

type Typesetter = typeof import('./katex')

/** KaTeX, fetched when the first formula is shown. A failure holds until the page is reloaded: half of it may have arrived. */
let fetched: Promise<Typesetter> | undefined
const fetchTypesetter = (): Promise<Typesetter> => {
  fetched ??= import('./katex')
  return fetched
}

/** Sets a formula into an element; says whether it is set, or that KaTeX cannot be fetched. */
function useTypeset(tex: string, displayMode: boolean) {
  const ref = useRef<HTMLElement>(null)
  const [state, setState] = useState<'waiting' | 'set' | 'away'>('waiting')
  useEffect(() => {
    let current = true
    fetchTypesetter().then(
      ({ katex }) => {
        if (!current || !ref.current) return
        katex.render(tex, ref.current, { displayMode })
        setState('set')
      },
      () => current && setState('away'),
    )
    return () => {
      current = false
    }
  }, [tex, displayMode])
  return { ref, state }
}

/**
 * A formula, typeset by KaTeX, which writes MathML as well, for screen readers; as its source when KaTeX cannot be fetched. On a narrow
 * screen it scrolls sideways, so the keyboard must reach it.
 */
export function Formula({ tex }: { tex: string }) {
  const { ref, state } = useTypeset(tex, true)
  if (state === 'away') return <FormulaSource tex={tex} />
  // biome-ignore lint/a11y/noNoninteractiveTabindex: without the focus it could not be scrolled by keyboard.
  return <figure className="mathematics" aria-label="Formula" tabIndex={0} ref={ref} />
}

/** A formula within a sentence; as its source until KaTeX is there, and when it cannot be fetched. */
export function InlineFormula({ tex }: { tex: string }) {
  const { ref, state } = useTypeset(tex, false)
  return (
    <span className="inline-formula">
      <span ref={ref} />
      {state !== 'set' && <code>{tex}</code>}
    </span>
  )
}

function FormulaSource({ tex }: { tex: string }) {
  return (
    <figure className="mathematics">
      <code>{tex}</code>
      <figcaption className="quiet">
        This is LaTeX: what typesets formulas could not be loaded.{' '}
        <button type="button" className="link" onClick={() => location.reload()}>
          Reload the page
        </button>
      </figcaption>
    </figure>
  )
}
