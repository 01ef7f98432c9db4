import type { ReactNode } from 'react'
import { maxNoise } from '../../experiment/document'
import { findProblem, type ProblemId } from '../../problems'
import { Term } from '../glossary/Term'
import { SelectField } from './SelectField'
import { SliderField } from './SliderField'
import { Switch } from './Switch'

interface BlackBoxGroupProps {
  readonly problem: ProblemId
  readonly options: readonly { readonly id: ProblemId; readonly name: string; readonly group: string }[]
  readonly onProblem: (id: ProblemId) => void
  readonly noise: number
  readonly onNoise: (noise: number) => void
  /** Whether its description would give away what is hidden. */
  readonly covered?: boolean
  /** What else can be set of this black box, above its noise. */
  readonly children?: ReactNode
}

/** Which black box, what it teaches, and how much its observations scatter. */
export function BlackBoxGroup({
  problem: id,
  options,
  onProblem,
  noise,
  onNoise,
  covered = false,
  children,
}: BlackBoxGroupProps) {
  const problem = findProblem(id)
  return (
    <fieldset className="group">
      <legend>
        <Term of="blackBox">Black box</Term> <span className="goal">{problem.goal === 'maximize' ? 'maximise' : 'minimise'}</span>
      </legend>
      <SelectField name="Black box" terms={['blackBox']} value={id} options={options} onChange={onProblem} />
      {covered ? (
        <p className="lesson">What it teaches is covered with the truth, which it would give away.</p>
      ) : (
        <p className="lesson" title={problem.lesson}>
          {problem.measured && <strong className="measured">measured</strong>} {problem.lesson}
        </p>
      )}
      {children}
      {problem.noise.kind === 'gaussian' ? (
        <SliderField name="Black-box noise" term="noise" value={noise} min={0} max={maxNoise(problem)} onChange={onNoise} />
      ) : (
        <Switch
          term="replicates"
          label={`Draw one of ${problem.noise.count} trainings`}
          checked={noise > 0}
          onChange={(on) => onNoise(on ? 1 : 0)}
        />
      )}
    </fieldset>
  )
}
