import { blackbox } from '../../language/en/blackbox'
import type { Problem } from '../../problems/problem'
import { Segmented } from '../controls/Segmented'
import './ValueField.css'
import './own.css'

interface ValueFieldProps {
  readonly output: string | undefined
  readonly onOutput: (output: string | undefined) => void
  readonly goal: Problem['goal']
  readonly onGoal: (goal: Problem['goal']) => void
}

const GOALS = ['minimize', 'maximize'] as const

/** Whether less or more is better, to be chosen from. */
export const goals = () => GOALS.map((value) => ({ value, label: blackbox.goals[value] }))

/** What comes out: what it is called, with its unit, and whether less or more of it is better. */
export function ValueField({ output, onOutput, goal, onGoal }: ValueFieldProps) {
  return (
    <div className="own-value">
      <input
        className="own-text own-value-name"
        aria-label={blackbox.nameOfValue}
        placeholder="f"
        value={output ?? ''}
        spellCheck={false}
        autoCapitalize="off"
        maxLength={60}
        onChange={(event) => onOutput(event.target.value.trim() === '' ? undefined : event.target.value)}
      />
      <Segmented label={blackbox.goal} value={goal} options={goals()} onChange={onGoal} />
    </div>
  )
}
