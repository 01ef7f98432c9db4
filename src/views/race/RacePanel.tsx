import { type ReactNode, useState } from 'react'
import type { Document } from '../../experiment/document'
import { RACE_LIMITS } from '../../experiment/raceDocument'
import { findProblem } from '../../problems'
import { selectHowFar } from '../../store/race/derived'
import { useRace } from '../../store/race/useRace'
import { NumberBox } from '../controls/NumberBox'
import { Segmented } from '../controls/Segmented'
import { useSize } from '../plot/useSize'
import { LedgerTable } from './LedgerTable'
import { RaceChart } from './RaceChart'
import { RaceTable } from './RaceTable'
import { RunPicker } from './RunPicker'

type Sheet = 'results' | 'ledger'

/** The main picture, the run one follows, and the tables behind them. */
export function RacePanel({ sides, openInExplore }: { sides: ReactNode; openInExplore: (document: Document) => void }) {
  const measure = useRace((s) => s.view.measure)
  const noise = useRace((s) => s.contest.noise)
  const problem = findProblem(useRace((s) => s.contest.problem))
  const isEmpty = useRace((s) => selectHowFar(s).finished === 0)
  const isUnderWay = useRace((s) => s.activity === 'racing' || s.activity === 'timing')
  const [sheet, setSheet] = useState<Sheet>('results')
  const [ref, size] = useSize<HTMLDivElement>()
  return (
    <section className="panel race-main" aria-labelledby="race-title">
      <header className="panel-head">
        <h2 id="race-title">
          {measure === 'regret' ? 'Simple regret' : 'Best value so far'} on {problem.name}
        </h2>
        {sides}
      </header>
      <Axes />
      <p className="hint">
        Line: median over the seeds. Band: the middle half of the runs. Faint: single runs; click one to follow it.
        {measure === 'regret' && noise > 0 && ' Regret is of the incumbent, without noise.'}
      </p>
      <div className="fill race-plot" ref={ref}>
        {size && size.width > 160 && size.height > 90 && <RaceChart {...size} />}
        {isEmpty && (
          <p className="race-empty">
            {isUnderWay ? 'The first runs are on their way…' : 'Nothing has been raced yet. Start the race below.'}
          </p>
        )}
      </div>
      <RunPicker openInExplore={openInExplore} />
      <div className="race-sheet">
        <Segmented<Sheet>
          label="Table"
          value={sheet}
          options={[
            { value: 'results', label: 'Results' },
            { value: 'ledger', label: 'Evaluation ledger' },
          ]}
          onChange={setSheet}
        />
        {sheet === 'results' ? <RaceTable /> : <LedgerTable />}
      </div>
    </section>
  )
}

/** What the picture measures, and against which cost. */
function Axes() {
  const view = useRace((s) => s.view)
  const show = useRace((s) => s.show)
  return (
    <div className="race-axes">
      <Segmented
        label="What to compare"
        value={view.measure}
        options={[
          { value: 'regret', label: 'regret' },
          { value: 'value', label: 'value' },
        ]}
        onChange={(measure) => show({ measure })}
      />
      <Segmented
        label="Cost"
        value={view.cost}
        options={[
          { value: 'evaluations', label: 'by evaluations' },
          { value: 'time', label: 'by time' },
        ]}
        onChange={(cost) => show({ cost })}
      />
      {view.cost === 'time' && (
        <span className="race-cost">
          if one evaluation takes{' '}
          <NumberBox
            name="Seconds an evaluation takes"
            value={view.secondsEach}
            limits={RACE_LIMITS.secondsEach}
            unit="s"
            onChange={(secondsEach) => show({ secondsEach })}
          />{' '}
          and{' '}
          <NumberBox
            name="Evaluations at once"
            value={view.parallel}
            limits={RACE_LIMITS.parallel}
            whole
            onChange={(parallel) => show({ parallel })}
          />{' '}
          can go on at once. A model waits for every result, and its own seconds count.
        </span>
      )}
    </div>
  )
}
