import { useId } from 'react'
import { measureExample } from '../../experiment/measure/example'
import { measure } from '../../language/en/measure'
import { useMeasure } from '../../store/measure/useMeasure'
import { InputsForm } from './InputsForm'
import { useStudyKeeping } from './keeping'
import { OpenFile } from './OpenFile'
import './FirstScreen.css'

const STEPS = ['say', 'measure', 'see'] as const

/** Before anything is named: what the room is for, and the ways to begin. */
export function FirstScreen() {
  const replace = useMeasure((s) => s.replace)
  const past = useMeasure((s) => s.past.at(-1))
  const undo = useMeasure((s) => s.undo)
  const { recent } = useStudyKeeping()
  const [title, form] = [useId(), useId()]
  return (
    <main className="measure-first" data-lab="measure">
      <section className="measure-first-intro" aria-labelledby={title}>
        <h2 id={title}>{measure.firstTitle}</h2>
        <p>{measure.firstIntro}</p>
        <p>{measure.firstKept}</p>
        {recent}
        <div className="measure-first-ways">
          <button type="button" onClick={() => replace(measureExample, measure.exampleOpened)}>
            {measure.startExample}
          </button>
          <OpenFile />
        </div>
        {past && (
          <p className="measure-first-past">
            {past.done}{' '}
            <button type="button" onClick={undo}>
              {measure.undo}
            </button>
          </p>
        )}
      </section>
      <section className="panel measure-first-form" aria-labelledby={form}>
        <h2 id={form}>{measure.nameInputs}</h2>
        <InputsForm submit={measure.begin} />
      </section>
      <ol className="measure-first-steps">
        {STEPS.map((step) => (
          <li key={step}>
            <h3>{measure.firstSteps[step].name}</h3>
            <p>{measure.firstSteps[step].says}</p>
          </li>
        ))}
      </ol>
    </main>
  )
}
