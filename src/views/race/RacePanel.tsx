import { type ReactNode, useId, useState } from 'react'
import type { Document } from '../../experiment/document'
import { race } from '../../language/en/race'
import { comparedOf, selectProblem, selectShown, selectView } from '../../store/race/derived'
import { useRace } from '../../store/race/useRace'
import { Segmented } from '../controls/Segmented'
import { Sentences } from '../words/Sentences'
import { ComparedSearches } from './ComparedSearches'
import { LedgerTable } from './LedgerTable'
import { RaceAxes } from './RaceAxes'
import { RacePlot } from './RacePlot'
import { RaceTable } from './RaceTable'
import { RunPicker } from './RunPicker'
import { chartTitle, noiseWords } from './raceWords'
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
  return (
    <section className="panel race-main" aria-labelledby={title}>
      <header className="panel-head">
        <h2 id={title}>{chartTitle(measure, problem.name, shown, budget)}</h2>
        {sides}
      </header>
      <RaceAxes />
      <p className="hint">
        <Sentences words={race.marks} />{' '}
        <span data-control data-figure="none">
          {race.followOne}
        </span>
        {` ${noiseWords(measure, noise)}`}
      </p>
      <RacePlot />
      <div className="race-sheet" data-control>
        <div className="race-sheet-head">
          <Segmented<Sheet>
            label={race.sheet}
            value={sheet}
            options={[
              { value: 'results', label: race.sheets.results },
              {
                value: 'compared',
                label: race.sheets.compared,
                terms: ['pairedTest'],
                disabled: pair === null ? race.nothingToCompare : undefined,
              },
              { value: 'ledger', label: race.sheets.ledger, terms: ['ledger'] },
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
