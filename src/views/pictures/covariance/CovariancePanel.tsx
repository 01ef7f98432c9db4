import { useDeferredValue, useId, useState } from 'react'
import type { BetweenId } from '../../../experiment/pictures'
import { pictures } from '../../../language/en/pictures'
import { givenFirst } from '../../../numerics/bivariateNormal'
import { isSamePlace } from '../../../problems/searchSpace'
import { selectCovarianceShown, selectMoment, selectProblem, selectTransform } from '../../../store/derived'
import { useLab, useLabStore } from '../../../store/useLab'
import { Segmented } from '../../controls/Segmented'
import { Term } from '../../glossary/Term'
import { useSize } from '../../plot/useSize'
import { cursorWords, evaluationWords, givenWords, togetherWords, transformedWords } from '../../words/covariance'
import { BivariateSlice } from './BivariateSlice'
import { CovarianceTable } from './CovarianceTable'
import { EvaluationsMap } from './EvaluationsMap'
import { squaresIn } from './layout'
import type { Pair } from './maps'
import { PlacesMap } from './PlacesMap'
import { numberAt, type Told, useCursors, usePair, useTold } from './useCursors'
import '../../panels/panels.css'
import './covariance.css'

const MAPS = { places: PlacesMap, evaluations: EvaluationsMap } as const

/** How the values at two places go together, before and after the evaluations, and what one of them tells of the other. */
export default function CovariancePanel() {
  const title = useId()
  const { space } = useLab(selectProblem)
  const draws = useLab((s) => selectMoment(s).model.members.length)
  const transform = useLab(selectTransform)
  const told = useTold()
  const { pair, move } = useCursors(told)
  const lab = useLabStore()
  const shown = useLab(selectCovarianceShown)
  const show = (change: Partial<typeof shown>) => lab.getState().show({ covariance: { ...shown, ...change } })
  const [looked, setLooked] = useState<{ readonly at: Pair; readonly cursors: Pair } | null>(null)
  // f(x) is taken to be one s.d. above its mean until the reader takes it to be something else.
  const [z, setZ] = useState(1)
  const [ref, size] = useSize<HTMLDivElement>()
  // A screen reader waits for the end of a drag.
  const inTable = useDeferredValue(pair)
  const { belief } = shown
  const isLine = space.length === 1
  // Along two axes there are too many places for a map of all pairs.
  const between: BetweenId = isLine ? shown.between : 'evaluations'
  const PairMap = MAPS[between]
  const values = usePair(pair, belief)
  const a = values.mean[0] + z * Math.sqrt(values.variance[0])
  const tells = givenWords(values, a, givenFirst(values, a), isSamePlace(...pair))
  // Once the cursors move, it is they that are read off, wherever the pointer rests.
  const read = looked?.cursors === pair ? looked.at : pair
  const says = togetherWords(whereWords(told, isLine, read), usePair(read, belief))
  const isEmpty = between === 'evaluations' && told.length === 0
  const [map, slice] = size && size.width > 80 && size.height > 80 ? squaresIn(size.width, size.height, 2) : []

  return (
    <section className="panel picture" data-wide aria-labelledby={title}>
      <header className="panel-head">
        <h2 id={title}>
          <Term of="covariance">{pictures.covariance}</Term>
        </h2>
        <div className="covariance-choices">
          {isLine && (
            <Segmented
              label={pictures.between}
              value={between}
              options={[
                { value: 'places', label: pictures.ofPlaces },
                { value: 'evaluations', label: pictures.evaluations },
              ]}
              onChange={(between) => show({ between })}
            />
          )}
          <Segmented
            label={pictures.belief}
            value={belief}
            options={[
              { value: 'prior', label: pictures.prior, terms: ['prior'] },
              { value: 'posterior', label: pictures.posterior, terms: ['posterior'] },
            ]}
            onChange={(belief) => show({ belief })}
          />
        </div>
      </header>
      <div className="covariance-squares" ref={ref}>
        {isEmpty ? (
          <p className="quiet covariance-none">{pictures.noRows}</p>
        ) : (
          map &&
          slice && (
            <>
              <PairMap
                square={map}
                belief={belief}
                pair={pair}
                move={move}
                says={says}
                look={(at) => setLooked(at && { at, cursors: pair })}
              />
              <BivariateSlice square={slice} pair={values} z={z} setZ={setZ} says={tells} />
            </>
          )
        )}
      </div>
      {!isEmpty && (
        <>
          <p className="quiet covariance-says">{says}</p>
          <p className="covariance-says">{tells}</p>
          {transform && <p className="quiet covariance-says">{transformedWords(transform)}</p>}
          {draws > 1 && <p className="quiet covariance-says">{pictures.averagedOver(draws)}</p>}
          <CovarianceTable belief={belief} pair={inTable} />
        </>
      )}
    </section>
  )
}

/** Two places as they are named: along one axis by themselves, otherwise by the numbers of the evaluations there. */
function whereWords(told: Told, isLine: boolean, [x, other]: Pair): string {
  if (isLine) return cursorWords(x[0]!, other[0]!)
  return evaluationWords(numberAt(told, x) ?? 1, numberAt(told, other) ?? 1)
}
