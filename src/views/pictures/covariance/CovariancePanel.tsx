import { useDeferredValue, useId, useState } from 'react'
import type { Belief } from '../../../experiment/jointBelief'
import { isSamePlace } from '../../../problems/searchSpace'
import { selectMoment, selectProblem } from '../../../store/derived'
import { useLab } from '../../../store/useLab'
import { Segmented } from '../../controls/Segmented'
import { Term } from '../../glossary/Term'
import { useSize } from '../../plot/useSize'
import { averagedWords, CHOOSE_EVALUATIONS, cursorWords, evaluationWords, togetherWords } from '../../words/covariance'
import { CovarianceTable } from './CovarianceTable'
import { EvaluationsMap } from './EvaluationsMap'
import { squaresIn } from './layout'
import type { Pair } from './maps'
import { PlacesMap } from './PlacesMap'
import { useCursors, usePair, useTold } from './useCursors'
import '../../panels/panels.css'
import './covariance.css'

type Between = 'places' | 'evaluations'

const MAPS = { places: PlacesMap, evaluations: EvaluationsMap } as const

/** How the values at two places go together, before and after the evaluations. */
export default function CovariancePanel() {
  const title = useId()
  const { space } = useLab(selectProblem)
  const draws = useLab((s) => selectMoment(s).model.members.length)
  const told = useTold()
  const { x, other } = useCursors()
  const [belief, setBelief] = useState<Belief>('posterior')
  const [chosen, setBetween] = useState<Between>('places')
  const [looked, look] = useState<Pair | null>(null)
  const [ref, size] = useSize<HTMLDivElement>()
  // Along two axes there are too many places for a map of all pairs.
  const between: Between = space.length === 1 ? chosen : 'evaluations'
  const isEmpty = told.length === 0
  const PairMap = MAPS[between]
  const [first, second] = looked ?? [x, other]
  const pair = usePair(first, second, belief)
  const at = where(told, space.length, first, second)
  const says = at ? togetherWords(at, pair) : CHOOSE_EVALUATIONS

  return (
    <section className="panel picture" aria-labelledby={title}>
      <header className="panel-head">
        <h2 id={title}>
          <Term of="covariance">Covariance</Term>
        </h2>
        <div className="covariance-choices">
          {space.length === 1 && (
            <Segmented
              label="Between"
              value={between}
              options={[
                { value: 'places', label: 'places' },
                { value: 'evaluations', label: 'evaluations' },
              ]}
              onChange={setBetween}
            />
          )}
          <Segmented
            label="Belief"
            value={belief}
            options={[
              { value: 'prior', label: 'prior', terms: ['prior'] },
              { value: 'posterior', label: 'posterior', terms: ['posterior'] },
            ]}
            onChange={setBelief}
          />
        </div>
      </header>
      <div className="covariance-squares" ref={ref}>
        {between === 'evaluations' && isEmpty ? (
          <p className="quiet covariance-none">Nothing was evaluated yet: the matrix has no rows.</p>
        ) : (
          size &&
          size.width > 80 &&
          size.height > 80 && (
            <PairMap square={squaresIn(size.width, size.height, 1)[0]!} belief={belief} says={says} look={look} />
          )
        )}
      </div>
      <p className="quiet covariance-says">{says}</p>
      {draws > 1 && <p className="quiet covariance-says">{averagedWords(draws)}</p>}
      <CovarianceTable belief={useDeferredValue(belief)} />
    </section>
  )
}

type Told = ReturnType<typeof useTold>

/** Two places as they are named: along one axis by themselves, otherwise by the numbers of the evaluations there; null where there are none. */
function where(told: Told, inputs: number, x: readonly number[], other: readonly number[]): string | null {
  const numbers = [x, other].map((place) => told.find((evaluation) => isSamePlace(evaluation.x, place))?.number)
  if (inputs === 1) return cursorWords(x[0]!, other[0]!)
  return numbers[0] && numbers[1] ? evaluationWords(numbers[0], numbers[1]) : null
}
