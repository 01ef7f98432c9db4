import { type KeyboardEvent, useState } from 'react'
import * as v from 'valibot'
import { sourceSchema } from '../../experiment/sourceSchema'
import { blackbox } from '../../language/en/blackbox'
import { type DrawnSource, drawnProblem } from '../../problems/drawn/drawnProblem'
import { fromUnit } from '../../problems/searchSpace'
import { NumberBox } from '../controls/NumberBox'
import { AxisField } from './AxisField'
import { drawnComplaint } from './drawnDraft'
import { bestKnotWords } from './drawnWords'
import { KnotTable } from './KnotTable'
import { onPaper, paperFor, roomiest, withKnot, withKnotAt, withoutKnot } from './knots'
import { type EditorProps, OwnDialog } from './OwnDialog'
import { Paper } from './Paper'
import { FIRST_DRAWN, shapes } from './shapes'
import { changed, redone, rested, undoable, undone } from './undoable'
import { ValueField } from './ValueField'
import './DrawnDialog.css'
import './own.css'

/** Where somebody draws a black box with one input. */
export default function DrawnDialog({ source, use, close }: EditorProps<DrawnSource>) {
  const [history, setHistory] = useState(() => undoable(source ?? FIRST_DRAWN))
  const [paper, setPaper] = useState(() => paperFor(history.now.knots))
  const draft = history.now
  const complaint = drawnComplaint(draft)
  /** The last draft that could be drawn: an axis that ends before it begins cannot. */
  const [sound, setSound] = useState(draft)
  if (!complaint && sound !== draft) setSound(draft)
  const shown = complaint?.at === 'axis' ? { ...sound, knots: draft.knots } : draft

  const change = (next: DrawnSource, gesture: string | null = null) => setHistory((now) => changed(now, next, gesture))
  const withKnots = (knots: DrawnSource['knots'], gesture: string | null = null) => {
    if (knots !== draft.knots) change({ ...draft, knots }, gesture)
  }
  const rest = () => setHistory(rested)
  const remove = (index: number) => withKnots(withoutKnot(draft.knots, index))
  const place = roomiest(draft.knots)
  const travel = (to: typeof undone<DrawnSource>) => {
    const next = to(history)
    setHistory(next)
    setPaper((now) => covering(now, next.now.knots))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.target instanceof HTMLInputElement) return
    travel(event.shiftKey ? redone : undone)
    event.preventDefault()
  }

  return (
    <OwnDialog
      use={complaint ? null : () => use(v.parse(sourceSchema, draft) as DrawnSource)}
      close={close}
      onKeyDown={onKeyDown}
    >
      <div className="drawn-editor">
        <p className="own-examples">
          {blackbox.beginWith}{' '}
          {shapes.map(({ id, knots }) => (
            <button
              key={id}
              type="button"
              className="link"
              onClick={() => {
                withKnots(knots)
                setPaper(paperFor(knots))
              }}
            >
              {blackbox.shapes[id]}
            </button>
          ))}
        </p>
        <Paper
          source={shown}
          values={paper}
          move={(index, along, value) => withKnots(withKnotAt(draft.knots, index, along, onPaper(value, paper)), `knot ${index}`)}
          rest={rest}
          add={(along, value) => withKnots(withKnot(draft.knots, along, onPaper(value, paper)))}
          remove={remove}
        />
        <div className="drawn-tools">
          <button
            type="button"
            disabled={place === null}
            onClick={() => place !== null && withKnots(withKnot(draft.knots, place, onPaper(heightAt(shown, place), paper)))}
          >
            {blackbox.addKnot}
          </button>
          <button type="button" disabled={history.past.length === 0} onClick={() => travel(undone)}>
            {blackbox.undo}
          </button>
          <button type="button" disabled={history.future.length === 0} onClick={() => travel(redone)}>
            {blackbox.redo}
          </button>
          <span className="drawn-paper">
            {blackbox.valuesFrom}
            <NumberBox
              name={blackbox.lowestOnPaper}
              framed
              value={paper[0]}
              limits={[-1e9, 1e9]}
              onChange={(low) => low < paper[1] && setPaper(covering([low, paper[1]], draft.knots))}
            />
            {blackbox.valuesTo}
            <NumberBox
              name={blackbox.highestOnPaper}
              framed
              value={paper[1]}
              limits={[-1e9, 1e9]}
              onChange={(high) => high > paper[0] && setPaper(covering([paper[0], high], draft.knots))}
            />
          </span>
        </div>
        <p className="own-says" role="status">
          {bestKnotWords(shown)}
        </p>
        <p className="own-says quiet">{blackbox.howToDraw}</p>
        <fieldset className="drawn-fields">
          <legend>{blackbox.input}</legend>
          <AxisField
            axis={draft.axis}
            change={(axis) => change({ ...draft, axis: { ...draft.axis, ...axis } }, 'axis')}
            complaint={complaint?.at === 'axis' ? complaint.says : null}
          />
        </fieldset>
        <fieldset className="drawn-fields">
          <legend>{blackbox.value}</legend>
          <ValueField
            output={draft.output}
            onOutput={(output) => change({ ...draft, output }, 'output')}
            goal={draft.goal}
            onGoal={(goal) => change({ ...draft, goal })}
          />
        </fieldset>
        <details>
          <summary>{blackbox.knotsAsNumbers}</summary>
          <KnotTable
            source={shown}
            move={(index, along, value) => {
              const knots = withKnotAt(draft.knots, index, along, value)
              withKnots(knots)
              setPaper(covering(paper, knots))
            }}
            remove={remove}
          />
        </details>
      </div>
    </OwnDialog>
  )
}

/** The curve so far along the axis. */
const heightAt = (source: DrawnSource, along: number): number => {
  const { space, evaluate } = drawnProblem(source)
  return evaluate(fromUnit(space[0]!, along))
}

/** Paper on which all knots lie. */
function covering([low, high]: readonly [number, number], knots: DrawnSource['knots']): readonly [number, number] {
  const values = knots.map(([, value]) => value)
  return values.every((value) => value >= low && value <= high)
    ? [low, high]
    : [Math.min(low, paperFor(knots)[0]), Math.max(high, paperFor(knots)[1])]
}
