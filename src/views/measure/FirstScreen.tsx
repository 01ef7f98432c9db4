import { useId } from 'react'
import { measureExample } from '../../experiment/measure/example'
import { useMeasure } from '../../store/measure/useMeasure'
import { InputsForm } from './InputsForm'
import { useStudyKeeping } from './keeping'
import { OpenFile } from './OpenFile'
import './FirstScreen.css'

const STEPS = [
  {
    name: 'Say what you can change',
    says: 'One to eight inputs: numbers, whole numbers or choices, each with its limits. Add what you have measured already.',
  },
  {
    name: 'Measure what is asked',
    says: 'One experiment, or up to four at once. Type the result, or that it failed. Each comes with the reason why it is worth making.',
  },
  {
    name: 'See what is believed',
    says: 'A curve for every input, a map of any two, the setting expected to be best, and whether going on still pays.',
  },
] as const

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
        <h2 id={title}>What should you measure next?</h2>
        <p>
          You have something to improve, and every try costs: a recipe, a reaction, a machine, a model. Say what you can change
          and what you measure. Here you are told which experiment to make next, and why; you make it and type what came back.
        </p>
        <p>Nothing leaves this computer. The study is saved in this browser as you work.</p>
        {recent}
        <div className="measure-first-ways">
          <button type="button" onClick={() => replace(measureExample, 'The example was opened.')}>
            Start from an example
          </button>
          <OpenFile />
        </div>
        {past && (
          <p className="measure-first-past">
            {past.done}{' '}
            <button type="button" onClick={undo}>
              Undo
            </button>
          </p>
        )}
      </section>
      <section className="panel measure-first-form" aria-labelledby={form}>
        <h2 id={form}>Name your inputs</h2>
        <InputsForm submit="Begin" />
      </section>
      <ol className="measure-first-steps">
        {STEPS.map(({ name, says }) => (
          <li key={name}>
            <h3>{name}</h3>
            <p>{says}</p>
          </li>
        ))}
      </ol>
    </main>
  )
}
