import { useId } from 'react'
import { initialPointsOf, SURE_ENOUGH } from '../../experiment/measure/ask'
import { measure } from '../../language/en/measure'
import {
  type Ahead,
  selectAcquisition,
  selectAhead,
  selectBest,
  selectKnown,
  selectLookedAt,
  selectQuestion,
} from '../../store/measure/derived'
import { useMeasure } from '../../store/measure/useMeasure'
import { Segmented } from '../controls/Segmented'
import { formatPercent } from '../format'
import { healthWords } from '../words/healthWords'
import { Sentences } from '../words/Sentences'
import { expectsWords, leftOutWords, optimumWords, outlookWords, settingWords, whyWords } from './nextWords'
import { NextSymbol, OptimumSymbol } from './symbols'
import { valueText } from './typed'
import './head.css'
import './NextPanel.css'

const BATCHES = ['1', '2', '3', '4'] as const

/** What to measure next and why, what is believed to be best, and whether going on pays. */
export function NextPanel() {
  const batch = useMeasure((s) => s.document.batch)
  const setBatch = useMeasure((s) => s.setBatch)
  const next = useMeasure((s) => s.next)
  const isWanted = useMeasure((s) => s.isWanted)
  const isCurrent = useMeasure((s) => s.found !== null && s.found.question === selectQuestion(s))
  const isThinking = useMeasure((s) => s.isThinking)
  // A fit says nothing until it is done: only that another worker began it anew is news.
  const replaced = useMeasure((s) => healthWords({ ...s.health, silent: 0, replacedIn: null }, 'fit'))
  const title = useId()
  return (
    <section className="panel measure-next" aria-labelledby={title}>
      <header className="panel-head measure-head">
        <h2 id={title}>{measure.nextTitle}</h2>
        <div data-control>
          <Segmented
            label={measure.howMany}
            value={BATCHES[batch - 1]!}
            options={BATCHES.map((value) => ({ value, label: value }))}
            onChange={(value) => setBatch(Number(value))}
          />
        </div>
      </header>
      <button type="button" className="primary measure-next-button" data-control="leads" aria-disabled={isWanted} onClick={next}>
        {measure.next(batch)}
      </button>
      <p className="measure-next-state" role="status">
        {isThinking && !isCurrent ? [measure.fitting, replaced].filter(Boolean).join(' ') : ''}
      </p>
      <Proposals />
      <Optimum />
      <Outlook />
    </section>
  )
}

function Proposals() {
  const ahead = useMeasure(selectAhead)
  const known = useMeasure(selectKnown)
  const { goal, result, limit } = useMeasure((s) => s.document)
  const acquisition = useMeasure(selectAcquisition)
  const best = useMeasure(selectBest)
  if (!known) return null
  const design = initialPointsOf(known.told.encoding)
  const { instead } = known.finding
  const isElsewhere = instead && ahead.length > 0 && settingWords(instead.params) !== settingWords(ahead[0]!.params)
  return (
    <>
      <ul className="measure-proposals" data-answer data-handout aria-label={measure.nextExperiments}>
        {ahead.map((each, i) => (
          <li key={each.trial ?? `proposal ${i}`}>
            <h3>
              <NextSymbol />
              {each.trial === null ? measure.modelAsks : measure.waiting(each.trial)}
            </h3>
            {i === 0 ? (
              <>
                <Setting params={each.params} />
                <p>
                  <Sentences words={whyWords(each, { goal, result, acquisition, best, limit, design })} />
                </p>
              </>
            ) : (
              <p>
                <Sentences words={`${settingWords(each.params)}.`} />{' '}
                <span data-control="leads">
                  <Sentences words={expectsWords(result, each)} />
                </span>
              </p>
            )}
          </li>
        ))}
      </ul>
      {isElsewhere && (
        <p className="measure-instead" data-answer>
          {measure.instead(settingWords(instead.params))}
        </p>
      )}
      {known.finding.advice.leftOut > 0 && <p className="hint numerics">{leftOutWords(known.finding.advice.leftOut)}</p>}
    </>
  )
}

const Setting = ({ params }: Pick<Ahead, 'params'>) => (
  <dl className="measure-setting">
    {Object.entries(params).map(([name, value]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{valueText(value)}</dd>
      </div>
    ))}
  </dl>
)

function Optimum() {
  const known = useMeasure(selectKnown)
  const { result, limit } = useMeasure((s) => s.document)
  const optimum = known?.finding.advice.expectedOptimum
  if (!optimum) return null
  return (
    <div className="measure-optimum" data-answer data-handout>
      <h3>
        <OptimumSymbol />
        {measure.optimumTitle}
      </h3>
      <p>
        <Sentences words={optimumWords(result, optimum, limit)} />
      </p>
      <p className="quiet" data-control="leads">
        {limit ? measure.settingToUseOf(formatPercent(SURE_ENOUGH)) : measure.settingToUse} {measure.whereNext}
      </p>
    </div>
  )
}

function Outlook() {
  const known = useMeasure(selectKnown)
  const trials = useMeasure(selectLookedAt)
  const outlook = known?.finding.outlook
  if (!outlook) return null
  const values = trials.flatMap(({ value, state }) => (state === 'complete' && value !== null ? [value] : []))
  return (
    <p className="measure-outlook" data-answer>
      <Sentences words={outlookWords(outlook, Math.max(...values) - Math.min(...values))} />
    </p>
  )
}
