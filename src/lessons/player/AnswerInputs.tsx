import { useId } from 'react'
import { learning } from '../../language/en/learn'
import type { OpenStep } from '../learnLab'
import type { Ask } from '../lesson'
import { useLearnStore } from '../useLearn'
import { MarkField } from './MarkField'
import './AskForm.css'

interface AnswerInputsProps {
  readonly ask: Ask<never>
  readonly now: OpenStep
  /** Whether an answer was given that cannot be taken back. */
  readonly stands: boolean
}

/** Whether there is something to be judged. */
export const isSaid = ({ by }: Ask<never>, { said }: OpenStep): boolean =>
  by === 'figure' || (by === 'mark' ? said.mark !== null : said.option !== null)

/** Where an answer is given that is not the figure itself. */
export function AnswerInputs({ ask, now, stands }: AnswerInputsProps) {
  if (ask.by === 'option') return <Options ask={ask} now={now} stands={stands} />
  return ask.by === 'mark' ? <MarkField stands={stands} /> : null
}

function Options({ ask, now, stands }: AnswerInputsProps) {
  const learn = useLearnStore()
  const name = useId()
  return (
    <fieldset className="ask-options" disabled={stands}>
      <legend className="visually-hidden">{learning.answers}</legend>
      {ask.options?.map(({ id, says }) => (
        <label key={id}>
          <input type="radio" name={name} checked={now.said.option === id} onChange={() => learn.getState().choose(id)} />
          <span>{says}</span>
        </label>
      ))}
    </fieldset>
  )
}
