import { lazy, type ReactNode, Suspense, useState } from 'react'
import { maxNoise } from '../../experiment/document'
import type { ProblemId } from '../../problems'
import type { Problem } from '../../problems/problem'
import { listed, type Source } from '../../problems/source'
import { Term } from '../glossary/Term'
import { limitWords } from '../words/feasibility'
import { SelectField } from './SelectField'
import { SliderField } from './SliderField'
import { Switch } from './Switch'
import './BlackBoxGroup.css'

const FormulaDialog = lazy(() => import('../blackbox/FormulaDialog'))

/** In the list, what is in no list. */
const OWN = 'own'

interface BlackBoxGroupProps {
  readonly source: Source
  readonly problem: Problem
  readonly options: readonly { readonly id: ProblemId; readonly name: string; readonly group: string }[]
  /** How many inputs the room can show of a black box that somebody writes. */
  readonly mostInputs: number
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
  mostInputs,
  onSource,
  noise,
  onNoise,
  covered = false,
  children,
}: BlackBoxGroupProps) {
  const [writing, setWriting] = useState(false)
  return (
    <fieldset className="group">
      <legend>
        <Term of="blackBox">Black box</Term> <span className="goal">{problem.goal === 'maximize' ? 'maximise' : 'minimise'}</span>
      </legend>
      <SelectField
        name="Black box"
        terms={['blackBox']}
        value={source.kind === 'listed' ? source.id : OWN}
        options={[...options, { id: OWN, name: source.kind === 'listed' ? 'A formula…' : 'A formula', group: 'Your own' }]}
        onChange={(id) => (id === OWN ? setWriting(true) : onSource(listed(id)))}
      />
      {source.kind === 'formula' && (
        <button type="button" className="own-formula" onClick={() => setWriting(true)}>
          Change the formula
        </button>
      )}
      {writing && (
        <Suspense>
          <FormulaDialog
            source={source.kind === 'formula' ? source : null}
            mostInputs={mostInputs}
            use={onSource}
            close={() => setWriting(false)}
          />
        </Suspense>
      )}
      {covered ? (
        <p className="lesson">What it teaches is covered with the truth, which it would give away.</p>
      ) : (
        <p className="lesson" title={problem.lesson}>
          {problem.measured && <strong className="measured">measured</strong>} {problem.lesson}
        </p>
      )}
      {problem.constraint && <p className="lesson">{limitWords(problem.constraint)}</p>}
      {children}
      {problem.noise.kind === 'gaussian' ? (
        <SliderField name="Black-box noise" term="noise" value={noise} min={0} max={maxNoise(problem)} onChange={onNoise} />
      ) : (
        <Switch
          term={problem.noise.kind === 'replicates' ? 'replicates' : 'noise'}
          label={
            problem.noise.kind === 'replicates' ? `Draw one of ${problem.noise.count} trainings` : 'Draw the noise of the formula'
          }
          checked={noise > 0}
          onChange={(on) => onNoise(on ? 1 : 0)}
        />
      )}
    </fieldset>
  )
}
