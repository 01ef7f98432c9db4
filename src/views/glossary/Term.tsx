import type { ReactNode } from 'react'
import { registries } from '../../language/en/registries'
import { describedBy, GLOSSARY, type TermId } from './glossary'
import './Term.css'

interface TermProps {
  /** What explains the words; the first entry names them when there are no children. */
  readonly of: TermId | readonly TermId[]
  readonly children?: ReactNode
}

/** Words that explain themselves on hover, on focus and on a tap: for headings, keys and readouts. */
export function Term({ of, children }: TermProps) {
  const terms = [of].flat()
  return (
    <button type="button" className="term" data-term={terms.join(' ')} aria-describedby={describedBy(terms)}>
      {children ?? <NameOf term={terms[0]!} />}
    </button>
  )
}

/**
 * The label of a control: it explains itself on hover and on a tap, and while the control beside it has the keyboard's focus. The
 * control and the label stand in one element with `data-field`; the control is described by the same entries.
 */
export function Label({ of, children }: TermProps) {
  const terms = [of].flat()
  if (terms.length === 0) return children
  return (
    <span className="term" data-term={terms.join(' ')}>
      {children ?? <NameOf term={terms[0]!} />}
    </span>
  )
}

function NameOf({ term: id }: { term: TermId }) {
  const { term, symbol } = GLOSSARY.get(id)!
  return (
    <>
      {registries.say(term)}
      {symbol && <SymbolOf symbol={symbol} />}
    </>
  )
}

/** A symbol as in the formulas, after a name. */
export function SymbolOf({ symbol }: { symbol: string }) {
  const [base, index] = symbol.split('_')
  return (
    <>
      {' '}
      <var>
        {base}
        {index && <sub>{index}</sub>}
      </var>
    </>
  )
}
