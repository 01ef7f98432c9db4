import { useId } from 'react'
import { measure } from '../../language/en/measure'
import { selectAhead, selectCuts, selectKnown, selectPair, selectPlace } from '../../store/measure/derived'
import { useMeasure } from '../../store/measure/useMeasure'
import { Segmented } from '../controls/Segmented'
import { standsWords } from './lookingBack/lookingBackWords'
import { PairMap } from './PairMap'
import { SliceView } from './SliceView'
import { BrokenSymbol, NextSymbol, OptimumSymbol } from './symbols'
import { valueRange } from './valueRange'
import './head.css'
import './BeliefPanel.css'

type Through = 'optimum' | 'next' | 'own'

/** What the model believes: along every input through one place, and over any two of them. */
export function BeliefPanel() {
  const title = useId()
  const known = useMeasure(selectKnown)
  const cuts = useMeasure(selectCuts)
  const pair = useMeasure(selectPair)
  const hasLimit = useMeasure((s) => s.document.limit !== undefined)
  const { trials, cursor } = useMeasure((s) => s.document)
  return (
    <section className="panel measure-belief" aria-labelledby={title}>
      <header className="panel-head measure-head">
        <h2 id={title}>{measure.beliefTitle}</h2>
        {cursor !== undefined && <span className="quiet">{standsWords(cursor, trials.length)}</span>}
        <p className="measure-key">
          <span>
            <OptimumSymbol /> {measure.expectedOptimum}
          </span>
          <span>
            <NextSymbol /> {measure.nextExperiment}
          </span>
          {hasLimit && (
            <span>
              <BrokenSymbol /> {measure.notFeasible}
            </span>
          )}
        </p>
        {cuts && (
          <div data-control>
            <ThroughChoice />
          </div>
        )}
      </header>
      {cuts && known ? (
        <div className={pair ? 'measure-figures' : 'measure-figures measure-figures-one'}>
          <Slices />
          {pair && <PairMap />}
        </div>
      ) : (
        <p className="quiet measure-belief-none">{known ? measure.beliefNone : measure.fitting}</p>
      )}
    </section>
  )
}

/** Which place the slices go through. */
function ThroughChoice() {
  const place = useMeasure((s) => s.document.view.place)
  const show = useMeasure((s) => s.show)
  const ahead = useMeasure(selectAhead)
  const [next] = ahead
  const isNext = place !== undefined && next !== undefined && isSame(place, next.params)
  const through: Through = place === undefined ? 'optimum' : isNext ? 'next' : 'own'
  return (
    <Segmented<Through>
      label={measure.slicesThrough}
      value={through}
      options={[
        { value: 'optimum', label: measure.expectedOptimum },
        { value: 'next', label: measure.nextExperiment, disabled: next ? undefined : measure.noneYet },
        ...(through === 'own' ? [{ value: 'own' as const, label: measure.yourPlace }] : []),
      ]}
      onChange={(value) => {
        if (value === 'optimum') show({ place: undefined })
        if (value === 'next' && next) show({ place: next.params })
      }}
    />
  )
}

const isSame = (a: object, b: object): boolean =>
  JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort())

function Slices() {
  const known = useMeasure(selectKnown)!
  const cuts = useMeasure(selectCuts)!
  const place = useMeasure(selectPlace)!
  const trials = known.question.study.trials
  const range = valueRange(cuts, trials)
  const { searched } = known.told.encoding
  return (
    <div className={searched.length > 4 ? 'measure-slices measure-slices-many' : 'measure-slices'}>
      {searched.map((parameter, d) => (
        <SliceView key={parameter.name} parameter={parameter} d={d} cut={cuts[d]!} place={place} range={range} />
      ))}
    </div>
  )
}
