import { type ReactNode, useState } from 'react'

type GlossaryDialog = typeof import('./glossary/GlossaryDialog').GlossaryDialog

/** The button that opens the glossary, and the glossary itself, which is fetched when it is first asked for. */
export function useGlossary(): { readonly button: ReactNode; readonly dialog: ReactNode } {
  const [open, setOpen] = useState(false)
  const [fetched, setFetched] = useState<{ readonly Dialog: GlossaryDialog } | 'away' | null>(null)
  const show = () => {
    setOpen(true)
    import('./glossary/GlossaryDialog').then(
      ({ GlossaryDialog }) => setFetched({ Dialog: GlossaryDialog }),
      () => setFetched('away'),
    )
  }
  const isAway = fetched === 'away'
  return {
    button: (
      <button type="button" onClick={show}>
        {isAway ? 'Glossary cannot be loaded' : 'Glossary'}
      </button>
    ),
    dialog: fetched && !isAway && <fetched.Dialog open={open} close={() => setOpen(false)} />,
  }
}
