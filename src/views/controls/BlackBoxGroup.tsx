import type { ReactNode } from 'react'
import { maxNoise } from '../../experiment/document'
import type { ProblemId } from '../../problems'
import type { Problem } from '../../problems/problem'
import { listed, type Source } from '../../problems/source'
import { Term } from '../glossary/Term'
import { SelectField } from './SelectField'
import { SliderField } from './SliderField'
import { Switch } from './Switch'

interface BlackBoxGroupProps {
  readonly source: Source
  readonly problem: Problem
  readonly options: readonly { readonly id: ProblemId; readonly name: string; readonly group: string }[]
  readonly onSource: (source: Source) => void
  readonly noise: number
  readonly onNoise: (noise: number) => void
  /** Whether its description would give away what is hidden. */
  readonly covered?: boolean
  /** What else can be set of this black box, above its noise. */
  readonly children?: ReactNode
}

/** Which black box, what it teaches, and how much its observations scatter. */
export function BlackBoxGroup({
  source,
  problem,
  options,
  onSource,
  noise,
  onNoise,
  covered = false,
  children,
}: BlackBoxGroupProps) {
  return (
    <fieldset className="group">
      <legend>
        <Term of="blackBox">Black box</Term> <span className="goal">{problem.goal === 'maximize' ? 'maximise' : 'minimise'}</span>
      </legend>
      <SelectField
        name="Black box"
        terms={['blackBox']}
        value={source.id}
        options={options}
        onChange={(id) => onSource(listed(id))}
      />
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
