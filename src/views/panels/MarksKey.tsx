import { explore } from '../../language/en/explore'
import { isFeasible } from '../../problems/constraint'
import { hasIncumbent } from '../../search/model'
import { ORIGINS, type Origin } from '../../search/origins'
import {
  selectIsPlane,
  selectMoments,
  selectOptimumElsewhere,
  selectProblem,
  selectShown,
  selectTransform,
} from '../../store/derived'
import { useLab } from '../../store/useLab'
import { Term } from '../glossary/Term'
import { useFork } from '../plot/useFork'
import { marksOf } from '../words/marks'
import './MarksKey.css'

/** The marks of the main picture, as far as they are in it now. */
export function MarksKey() {
  const problem = useLab(selectProblem)
  const { measured } = problem
  const truth = useLab((s) => s.view.truth)
  const isPlane = useLab(selectIsPlane)
  const shown = useLab(selectShown)
  const hasBefore = useLab((s) => s.view.at > 0 && s.view.phase !== 'fit' && hasIncumbent(selectMoments(s)[s.view.at - 1]!.model))
  const isTransformed = useLab((s) => selectTransform(s) !== null)
  const isForked = useFork() !== null
  const optimumElsewhere = useLab((s) => selectOptimumElsewhere(s) !== null)
  const otherFuture = useLab((s) => s.ghost !== null)
  const withValue = shown.filter(({ y }) => y !== null)
  const isSentBy = (who: (typeof ORIGINS)[Origin]['sentBy']) => withValue.some(({ origin }) => ORIGINS[origin].sentBy === who)
  const marks = marksOf({
    isPlane,
    truth,
    isMeasured: measured !== undefined,
    hasValue: withValue.length > 0,
    hasBefore,
    isTransformed,
    isForked,
    optimumElsewhere,
    byYou: isSentBy('you'),
    told: isSentBy('elsewhere'),
    failed: withValue.length < shown.length,
    forbidden: shown.some(({ x }) => !isFeasible(problem, x)),
    otherFuture,
  })
  return (
    <ul className="key" aria-label={explore.marksKey}>
      {marks.map(({ of, look, words }) => (
        <li key={look} className={`key-${look}`}>
          <Term of={of}>{words}</Term>
        </li>
      ))}
    </ul>
  )
}
