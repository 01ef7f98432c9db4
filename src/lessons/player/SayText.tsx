import { createContext, useContext, useMemo } from 'react'
import { InlineFormula } from '../../views/controls/Formula'
import type { TermId } from '../../views/glossary/glossary'
import { Term } from '../../views/glossary/Term'
import { type Paragraph, type Piece, paragraphsOf } from '../markup'
import { useLearnStore } from '../useLearn'
import './SayText.css'

/** Lights up a mark of the figure, or none. */
export const LightContext = createContext<(mark: string | null) => void>(() => {})

/** The text of a step: its words explain themselves, set the figure, and light up its marks. */
export function SayText({ text }: { readonly text: string }) {
  const paragraphs = useMemo(() => paragraphsOf(text), [text])
  return paragraphs.map((paragraph, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a text do not change places
    <p key={i}>
      <Pieces pieces={paragraph} />
    </p>
  ))
}

const Pieces = ({ pieces }: { readonly pieces: Paragraph }) =>
  // biome-ignore lint/suspicious/noArrayIndexKey: nor do the pieces of a paragraph
  pieces.map((piece, i) => <OnePiece key={i} piece={piece} />)

function OnePiece({ piece }: { readonly piece: Piece }) {
  switch (piece.is) {
    case 'text':
      return piece.text
    case 'tex':
      return <InlineFormula tex={piece.tex} />
    case 'strong':
      return (
        <strong>
          <Pieces pieces={piece.pieces} />
        </strong>
      )
    case 'link': {
      const Link = LINKS[piece.kind]
      return (
        <Link to={piece.to}>
          <Pieces pieces={piece.pieces} />
        </Link>
      )
    }
  }
}

interface LinkProps {
  readonly to: string
  readonly children: React.ReactNode
}

const Explains = ({ to, children }: LinkProps) => <Term of={to as TermId}>{children}</Term>

function Sets({ to, children }: LinkProps) {
  const learn = useLearnStore()
  return (
    <button type="button" className="sets-figure" onClick={() => learn.getState().set(to)}>
      {children}
    </button>
  )
}

function Lights({ to, children }: LinkProps) {
  const light = useContext(LightContext)
  return (
    <button
      type="button"
      className="lights-up"
      onPointerEnter={() => light(to)}
      onPointerLeave={() => light(null)}
      onFocus={() => light(to)}
      onBlur={() => light(null)}
      onClick={() => light(to)}
    >
      {children}
    </button>
  )
}

const LINKS = { term: Explains, set: Sets, mark: Lights }
