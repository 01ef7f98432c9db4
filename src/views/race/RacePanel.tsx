import { type ReactNode, useId, useState } from 'react'
import type { Document } from '../../experiment/document'
import { RACE_LIMITS } from '../../experiment/raceDocument'
import { explore } from '../../language/en/explore'
import { comparedOf, selectHowFar, selectProblem, selectShown, selectView } from '../../store/race/derived'
import { useRace } from '../../store/race/useRace'
import { NumberBox } from '../controls/NumberBox'
import { Segmented } from '../controls/Segmented'
import { Label, Term } from '../glossary/Term'
import { useSize } from '../plot/useSize'
import { ComparedSearches } from './ComparedSearches'
import { LedgerTable } from './LedgerTable'
import { RaceChart } from './RaceChart'
import { RaceTable } from './RaceTable'
import { RunPicker } from './RunPicker'
import { chartTitle, emptyChartWords, noiseWords, startWords } from './raceWords'
import './RacePanel.css'
import './RaceRoom.css'

type Sheet = 'results' | 'compared' | 'ledger'

/** The main picture, the run one follows, and the tables behind them. */
export function RacePanel({ sides, openInExplore }: { sides: ReactNode; openInExplore: (document: Document) => void }) {
  const title = useId()
  const measure = useRace((s) => selectView(s).measure)
  const noise = useRace((s) => s.contest.noise)
  const budget = useRace((s) => s.contest.budget)
  const shown = useRace(selectShown)
  const problem = useRace(selectProblem)
  const isEmpty = useRace((s) => selectHowFar(s).finished === 0)
  const isUnderWay = useRace((s) => s.activity === 'racing' || s.activity === 'timing')
  const isCompared = useRace((s) => s.view.compared !== undefined)
  const pair = useRace((s) => comparedOf(s.contest, s.view)?.join('\n') ?? null)
  const show = useRace((s) => s.show)
  const [isLedger, setIsLedger] = useState(false)
  const sheet: Sheet = isLedger ? 'ledger' : isCompared && pair !== null ? 'compared' : 'results'
  const turnTo = (next: Sheet) => {
    setIsLedger(next === 'ledger')
    if (next === 'compared') show({ compared: pair!.split('\n') as [string, string] })
    if (next === 'results') show({ compared: undefined })
  }
  const [ref, size] = useSize<HTMLDivElement>()
  return (
    <section className="panel race-main" aria-labelledby={title}>
      <header className="panel-head">
        <h2 id={title}>{chartTitle(measure, problem.name, shown, budget)}</h2>
        {sides}
      </header>
      <Axes />
      <p className="hint">
        Line: <Term of="median">median</Term>. Edges: <Term of="quartile">quartiles</Term>. Faint: <Term of="run">runs</Term>.{' '}
        <span data-control>Click one to follow it, or a search below to see it alone.</span>
        {` ${noiseWords(measure, noise)}`}
      </p>
      <div className="fill race-plot" ref={ref}>
        {size && size.width > 160 && size.height > 90 && <RaceChart {...size} />}
        {isEmpty && (
          <p className="race-empty">
            <span>
              {emptyChartWords(isUnderWay)} {!isUnderWay && <span data-control="leads">{startWords}</span>}
            </span>
          </p>
        )}
      </div>
      <div className="race-sheet" data-control>
        <div className="race-sheet-head">
          <Segmented<Sheet>
            label="Table"
            value={sheet}
            options={[
              { value: 'results', label: 'Results' },
              {
                value: 'compared',
                label: 'Two compared',
                terms: ['pairedTest'],
                disabled: pair === null ? 'One search alone has nothing to be compared with.' : undefined,
              },
              { value: 'ledger', label: 'Evaluation ledger', terms: ['ledger'] },
            ]}
            onChange={turnTo}
          />
          <RunPicker openInExplore={openInExplore} />
        </div>
        {sheet === 'results' ? <RaceTable /> : sheet === 'compared' ? <ComparedSearches /> : <LedgerTable />}
      </div>
    </section>
  )
}

/** What the picture measures, and against which cost. */
function Axes() {
  const view = useRace(selectView)
  const { optimum } = useRace(selectProblem)
  const show = useRace((s) => s.show)
  return (
    <div className="race-axes" data-control="leads">
      <Segmented
        label="What to compare"
        value={view.measure}
        options={[
          { value: 'regret', label: 'regret', terms: ['regret'], disabled: optimum ? undefined : explore.regretUnknown },
          { value: 'value', label: 'value', terms: ['bestValue'] },
        ]}
        onChange={(measure) => show({ measure })}
      />
      <Segmented
        label="Cost"
        value={view.cost}
        options={[
          { value: 'evaluations', label: 'by evaluations', terms: ['cost', 'evaluation'] },
          { value: 'time', label: 'by time', terms: ['cost'] },
        ]}
        onChange={(cost) => show({ cost })}
      />
      {view.cost === 'time' && (
        <span className="race-cost">
          if{' '}
          <span data-field>
            <Label of="secondsEach">one evaluation takes</Label>{' '}
            <NumberBox
              name="Seconds an evaluation takes"
              terms={['secondsEach']}
              value={view.secondsEach}
              limits={RACE_LIMITS.secondsEach}
              unit="s"
              onChange={(secondsEach) => show({ secondsEach })}
            />
          </span>{' '}
          and{' '}
          <span data-field>
            <NumberBox
              name="Evaluations at once"
              terms={['parallel']}
              value={view.parallel}
              limits={RACE_LIMITS.parallel}
              whole
              onChange={(parallel) => show({ parallel })}
            />{' '}
            <Label of="parallel">can go on at once</Label>
          </span>
          . A model waits for every result but those of its own batch, and its own seconds count.
        </span>
      )}
      <Shown />
    </div>
  )
}

/** The race evaluation by evaluation. */
function Shown() {
  const budget = useRace((s) => s.contest.budget)
  const shown = useRace(selectShown)
  const isEmpty = useRace((s) => selectHowFar(s).finished === 0)
  const lookAt = useRace((s) => s.lookAt)
  if (isEmpty) return null
  return (
    <label className="race-shown">
      after
      <input
        type="range"
        aria-label="Evaluations shown"
        aria-valuetext={`${shown} of ${budget}`}
        min={0}
        max={budget}
        value={shown}
        style={{ '--share': shown / budget } as React.CSSProperties}
        onChange={(event) => lookAt(event.target.valueAsNumber)}
      />
      <output>{shown === budget ? `all ${budget}` : `${shown} of ${budget}`}</output>
    </label>
  )
}
