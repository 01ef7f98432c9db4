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

export const GOALS = [
  { value: 'minimize', label: 'minimise' },
  { value: 'maximize', label: 'maximise' },
] as const

/** What comes out: what it is called, with its unit, and whether less or more of it is better. */
export function ValueField({ output, onOutput, goal, onGoal }: ValueFieldProps) {
  return (
    <div className="own-value">
      <input
        className="own-text own-value-name"
        aria-label="Name of the value, with its unit"
        placeholder="f"
        value={output ?? ''}
        spellCheck={false}
        autoCapitalize="off"
        maxLength={60}
        onChange={(event) => onOutput(event.target.value.trim() === '' ? undefined : event.target.value)}
      />
      <Segmented label="Goal" value={goal} options={GOALS} onChange={onGoal} />
    </div>
  )
}
