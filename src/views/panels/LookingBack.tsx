import type { ReactNode } from 'react'
import type { Origin } from '../../search/strategy'
import { selectFork, selectProblem } from '../../store/derived'
import { useLab } from '../../store/useLab'
import { formatPlace } from '../format'

/** Says so when the record and the model in force now disagree: where each of the two ways on leads. */
export function LookingBack(): ReactNode {
  const at = useLab((s) => s.view.at)
  const fork = useLab(selectFork)
  const { space } = useLab(selectProblem)
  if (!fork) return null
  const { recorded, next } = fork
  return (
    <p className="went">
      In the record, {wentTo(recorded.origin, at + 1)} {formatPlace(space, recorded.x)}: <em>Next recorded step</em> goes there.{' '}
      <em>Go on from here</em> goes to {formatPlace(space, next.x)} with these settings, and keeps the record for comparison.
    </p>
  )
}

/** Who decided on an evaluation of the record, up to its place. */
function wentTo(origin: Origin, number: number): string {
  if (origin === 'told') return `evaluation ${number} was told from`
  return `${origin === 'you' ? 'you' : 'other settings'} sent evaluation ${number} to`
}
