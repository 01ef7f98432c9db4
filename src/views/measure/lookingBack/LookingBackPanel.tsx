import { useId, useMemo } from 'react'
import type { MeasureDocument } from '../../../experiment/measure/measureDocument'
import { relevanceOf } from '../../../experiment/replay/relevance'
import { measure } from '../../../language/en/measure'
import { selectIsLookingBack, selectKnown } from '../../../store/measure/derived'
import { useMeasure } from '../../../store/measure/useMeasure'
import { useSize } from '../../plot/useSize'
import { InputStrips } from './InputStrips'
import { momentWords, orderWords, progressWords, standsWords } from './lookingBackWords'
import { RunFigure } from './RunFigure'
import { runOf } from './runModel'
import { useLookedBack } from './useLookedBack'
import '../head.css'
import './LookingBackPanel.css'

/** The run so far, one moment at a time: how good it was, what was believed, and where EI would have gone instead. */
export function LookingBackPanel() {
  const document = useMeasure((s) => s.document)
  const isLookingBack = useMeasure(selectIsLookingBack)
  return isLookingBack ? <LookingBack document={document} /> : null
}

function LookingBack({ document }: { document: MeasureDocument }) {
  const { trials, goal, result } = document
  const lookAt = useMeasure((s) => s.lookAt)
  const known = useMeasure(selectKnown)
  const count = trials.length
  const cursor = document.cursor ?? count
  const isAtEnd = cursor === count
  const back = useLookedBack(document, isAtEnd ? count - 1 : cursor)
  const moment = isAtEnd ? null : (back?.backs.get(cursor) ?? null)
  const relevances = useMemo(() => (known ? relevanceOf(known.told.encoding, known.finding.members) : []), [known])
  const order = useMemo(() => {
    const run = runOf({ trials, goal })
    return orderWords(run.best, run.order.median, goal)
  }, [trials, goal])
  const [box, size] = useSize<HTMLDivElement>()
  const title = useId()
  return (
    <section className="panel looking" aria-labelledby={title}>
      <header className="panel-head measure-head">
        <h2 id={title}>{measure.lookingBackTitle}</h2>
        <button type="button" disabled={cursor === 0} onClick={() => lookAt(cursor - 1)}>
          {measure.trialBefore}
        </button>
        <button type="button" disabled={isAtEnd} onClick={() => lookAt(cursor + 1)}>
          {measure.trialAfter}
        </button>
        <button type="button" disabled={isAtEnd} title={measure.goOnTitle(count)} onClick={() => lookAt(null)}>
          {measure.goOnFromHere}
        </button>
      </header>
      <div className="looking-body">
        <div className="looking-figure">
          <div ref={box} className="looking-plot">
            {size && size.height > 60 && (
              <RunFigure
                document={document}
                cursor={cursor}
                backs={back?.backs ?? new Map()}
                width={size.width}
                height={size.height}
                lookAt={lookAt}
              />
            )}
          </div>
          <input
            type="range"
            className="looking-slider"
            aria-label={measure.trialsTold}
            aria-valuetext={standsWords(cursor, count)}
            min={0}
            max={count}
            value={cursor}
            onChange={(event) => lookAt(Number(event.target.value))}
          />
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by keyboard. */}
        <section className="looking-side" tabIndex={0} aria-label={measure.inputsScrollable}>
          <InputStrips document={document} back={moment} relevances={relevances} />
          <p className="hint">{measure.importanceNote}</p>
        </section>
      </div>
      <p className="looking-says" role="status">
        {standsWords(cursor, count)}{' '}
        {moment ? momentWords(result, trials[cursor]!, moment) : isAtEnd ? order : measure.lookingBack}
      </p>
      <p className="looking-progress">{back ? (back.complaint ?? progressWords(back.backs.size, back.expected, count)) : ''}</p>
    </section>
  )
}
