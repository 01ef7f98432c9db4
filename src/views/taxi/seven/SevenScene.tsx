import { useState } from 'react'
import { SEVEN_RECORDS } from '../../../casestudy/sevenReplay'
import { sevenSummary, timesLower, timesLowerFresh } from '../../../casestudy/sevenSummary'
import { taxi } from '../../../language/en/taxi'
import { selectSevenMade, selectSevenTrainings } from '../../../store/taxi/derived'
import { useTaxi } from '../../../store/taxi/useTaxi'
import { Segmented } from '../../controls/Segmented'
import { SelectField } from '../../controls/SelectField'
import { isOf } from '../../figure/subjects'
import { Sentences } from '../../words/Sentences'
import { BestChart } from '../BestChart'
import { GainStrip } from '../GainStrip'
import { TrainButtons } from '../TrainButtons'
import { progressWords } from '../taxiWords'
import { CurseOf } from '../WinnersCurse'
import { Importance } from './Importance'
import { PicksTable } from './PicksTable'
import { SeedsChart } from './SeedsChart'
import { Slices } from './Slices'
import { costWords, overSeedsWords, sevenFigureWords, sevenHeadWords } from './sevenWords'
import { recordOfSeed, useSevenStudy } from './useSevenStudy'
import '../Figure.css'
import '../scene.css'
import './SevenScene.css'

const SEEDS = SEVEN_RECORDS.length
const SUMMARIES = sevenSummary(SEVEN_RECORDS)
const BAYESIAN = SUMMARIES.find(({ id }) => id === 'bayesian')!

/** Scene 6: the same three searches over seven inputs, some of them whole numbers. */
export default function SevenScene() {
  const shown = useSevenStudy()
  const { isLive, table, places } = shown
  const [of, setOf] = useState<'seed' | 'seeds'>('seed')
  const showsAll = of === 'seeds' && !isLive
  return (
    <div
      className="taxi-body seven-scene"
      ref={(scene) =>
        isOf(scene, {
          kind: 'own',
          words: () => sevenFigureWords(shown),
          data: () => ({ study: shown.study, places, table, asked: shown.asked, ...(isLive ? {} : { overSeeds: SUMMARIES }) }),
        })
      }
    >
      <div className="taxi-first">
        <header className="panel taxi-scene-head">
          <h1>{taxi.sevenTitle}</h1>
          <p>
            {sevenHeadWords(isLive, SEEDS)} {isLive && <Progress />}
          </p>
          <div className="taxi-scene-buttons" data-control="leads">
            <SevenTransport isLive={isLive} />
          </div>
        </header>
        <section className="panel taxi-figure seven-wide" aria-label={taxi.picksTitle}>
          <header className="panel-head">
            <h2>{taxi.picksTitle}</h2>
          </header>
          <PicksTable shown={shown} />
          <p className="hint" data-control="leads">
            {taxi.sevenGrid}
          </p>
        </section>
        <section className="panel taxi-figure seven-narrow" aria-label={taxi.bestFound}>
          <header className="panel-head">
            <h2>{taxi.bestFound}</h2>
            {!isLive && (
              <Segmented
                label={taxi.seeds}
                value={of}
                options={[
                  { value: 'seed', label: taxi.thisSeed },
                  { value: 'seeds', label: taxi.allSeeds(SEEDS) },
                ]}
                onChange={setOf}
              />
            )}
          </header>
          {showsAll ? (
            <SeedsChart summaries={SUMMARIES} seeds={SEEDS} />
          ) : (
            <BestChart places={places} baseline={table.baseline.rmse} axis="evaluations" />
          )}
          {!isLive && <p className="hint">{showsAll ? taxi.asShares : costWords(BAYESIAN.choosing, BAYESIAN.training)}</p>}
        </section>
      </div>
      <Slices shown={shown} />
      <Importance shown={shown} />
      <GainStrip places={places.bayesian} asked={shown.asked} isLive={isLive} className="seven-third" />
      <div className="seven-third seven-cell">
        <CurseOf table={table} />
      </div>
      <section className="panel taxi-note-box seven-note" aria-label={taxi.whatItSaysTitle}>
        <p data-answer data-handout>
          <Sentences
            words={`${taxi.whatItSays} ${overSeedsWords(
              SUMMARIES,
              SEEDS,
              timesLower(SEVEN_RECORDS, 'bayesian', 'random'),
              timesLowerFresh(SEVEN_RECORDS, 'bayesian', 'random'),
            )}`}
          />
        </p>
      </section>
    </div>
  )
}

function Progress() {
  const { activity, underWay } = useTaxi((s) => s.seven)
  const made = useTaxi(selectSevenMade)
  const all = useTaxi(selectSevenTrainings)
  return (
    <span aria-live="polite">{progressWords({ activity, made, all, underWay: Object.keys(underWay).length, left: null })}</span>
  )
}

/** Seconds of choosing and training that one evaluation takes on a slow machine. */
const GUESSED_SECONDS = 0.4

function SevenTransport({ isLive }: { isLive: boolean }) {
  const activity = useTaxi((s) => s.seven.activity)
  const runner = useTaxi((s) => s.sevenRunner)
  const made = useTaxi(selectSevenMade)
  const all = useTaxi(selectSevenTrainings)
  const workers = useTaxi((s) => s.workers)
  const seed = useTaxi((s) => s.sevenChoice.seed)
  const setSeven = useTaxi((s) => s.setSeven)
  if (isLive) {
    const seconds = (GUESSED_SECONDS * (all - made)) / Math.min(2, workers)
    return <TrainButtons activity={activity} made={made} all={all} seconds={seconds} runner={runner} />
  }
  const at = SEVEN_RECORDS.indexOf(recordOfSeed(seed))
  const go = (to: number) => setSeven({ seed: SEVEN_RECORDS[to]!.seed })
  return (
    <>
      <SelectField
        name={taxi.recordedSeed}
        named
        value={String(recordOfSeed(seed).seed)}
        options={SEVEN_RECORDS.map((record) => ({ id: String(record.seed), name: String(record.seed) }))}
        onChange={(id) => setSeven({ seed: Number(id) })}
      />
      <button type="button" disabled={at === 0} onClick={() => go(at - 1)}>
        {taxi.previousSeed}
      </button>
      <button type="button" className="primary" disabled={at === SEEDS - 1} onClick={() => go(at + 1)}>
        {taxi.nextSeed}
      </button>
    </>
  )
}
