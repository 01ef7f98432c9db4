import type { ReactNode } from 'react'
import { isSamePlace } from '../../problems/searchSpace'
import { selectInInitialDesign, selectNext, selectProblem } from '../../store/derived'
import { useLab } from '../../store/useLab'
import { formatPlace } from '../format'

/** Says so when the record and the model in force now disagree, and offers both ways on. */
export function LookingBack(): ReactNode {
  const at = useLab((s) => s.view.at)
  const recorded = useLab((s) => s.run.trace[s.view.at])
  const inDesign = useLab(selectInInitialDesign)
  const next = useLab(selectNext)
  const { space } = useLab(selectProblem)
  const branch = useLab((s) => s.branch)
  if (!recorded || inDesign || !next || isSamePlace(recorded.x, next.x)) return null
  return (
    <p className="went">
      In the record, {recorded.origin === 'you' ? 'you sent' : 'other settings sent'} evaluation {at + 1} to{' '}
      {formatPlace(space, recorded.x)} instead.{' '}
      <button type="button" className="link" onClick={branch}>
        Go on from here with these settings
      </button>
    </p>
  )
}
