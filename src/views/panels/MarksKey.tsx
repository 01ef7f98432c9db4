import type { ReactNode } from 'react'
import { hasIncumbent } from '../../search/model'
import { ORIGINS } from '../../search/origins'
import { selectFork, selectIsPlane, selectMoments, selectProblem, selectShown } from '../../store/derived'
import { useLab } from '../../store/useLab'
import type { TermId } from '../glossary/glossary'
import { Term } from '../glossary/Term'
import './MarksKey.css'

/** The marks that are not round, each shown while there is one. */
const BY_HAND = [
  { shape: 'diamond', of: 'byYou', look: 'you', words: 'by you' },
  { shape: 'square', of: 'told', look: 'told', words: 'told' },
] as const

/** The marks of the main picture, as far as they are in it now. */
export function MarksKey() {
  const { measured } = useLab(selectProblem)
  const truth = useLab((s) => s.view.truth)
  const plane = useLab(selectIsPlane)
  const shown = useLab(selectShown)
  const hasBefore = useLab((s) => s.view.at > 0 && s.view.phase !== 'fit' && hasIncumbent(selectMoments(s)[s.view.at - 1]!.model))
  const forked = useLab((s) => selectFork(s) !== null)
  const ghost = useLab((s) => s.ghost !== null)
  return (
    <ul className="key" aria-label="Marks">
      {!plane && truth && (
        <Mark of="truth" look="truth">
          {measured ? 'measured f' : 'hidden f'}
        </Mark>
      )}
      {!plane && (
        <Mark of="bands" look="mean">
          mean ±1σ ±2σ
        </Mark>
      )}
      {!plane && shown.some(({ y }) => y !== null) && (
        <Mark of="incumbent" look="best">
          best so far
        </Mark>
      )}
      {!plane && hasBefore && (
        <Mark of="before" look="before">
          one step ago
        </Mark>
      )}
      <Mark of="next" look="next">
        next
      </Mark>
      {forked && (
        <Mark of="recorded" look="recorded">
          recorded
        </Mark>
      )}
      <Mark of="initial" look="initial">
        initial
      </Mark>
      <Mark of="chosen" look="chosen">
        chosen
      </Mark>
      {BY_HAND.map(
        ({ shape, of, look, words }) =>
          shown.some(({ origin, y }) => ORIGINS[origin].shape === shape && y !== null) && (
            <Mark key={shape} of={of} look={look}>
              {words}
            </Mark>
          ),
      )}
      {shown.some(({ y }) => y === null) && (
        <Mark of="failed" look="failed">
          failed
        </Mark>
      )}
      {ghost && (
        <Mark of="otherFuture" look="ghost">
          other future
        </Mark>
      )}
    </ul>
  )
}

function Mark({ of, look, children }: { of: TermId; look: string; children: ReactNode }) {
  return (
    <li className={`key-${look}`}>
      <Term of={of}>{children}</Term>
    </li>
  )
}
