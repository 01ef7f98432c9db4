import { type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react'
import { maxNoise } from '../../experiment/document'
import { explore } from '../../language/en/explore'
import { registries } from '../../language/en/registries'
import type { ProblemId } from '../../problems'
import type { Problem } from '../../problems/problem'
import { listed, type Source } from '../../problems/source'
import type { EditorProps } from '../blackbox/OwnDialog'
import { Term } from '../glossary/Term'
import { limitWords } from '../words/feasibility'
import { SelectField } from './SelectField'
import { SliderField } from './SliderField'
import { Switch } from './Switch'
import './BlackBoxGroup.css'

/** What one can make oneself, and the editors of it, each fetched when it is first asked for. */
const OWN = {
  formula: { Editor: lazy(() => import('../blackbox/FormulaDialog')) },
  drawn: { Editor: lazy(() => import('../blackbox/DrawnDialog')) },
  table: { Editor: lazy(() => import('../blackbox/TableDialog')) },
} as const

const LinkNote = lazy(() => import('../blackbox/LinkNote'))

type OwnKind = keyof typeof OWN
const OWN_KINDS = Object.keys(OWN) as OwnKind[]

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

const isOwn = (id: string): id is OwnKind => id in OWN

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
  const [editing, setEditing] = useState<OwnKind | null>(null)
  const own = source.kind === 'listed' || source.kind === 'random' ? null : source
  const Editor = editing && (OWN[editing].Editor as ComponentType<EditorProps<Source>>)
  return (
    <fieldset className="group">
      <legend>
        <Term of="blackBox">{explore.blackBox}</Term>{' '}
        <span className="goal">{problem.goal === 'maximize' ? explore.maximise : explore.minimise}</span>
      </legend>
      <SelectField
        name={explore.blackBox}
        terms={['blackBox']}
        value={source.kind === 'listed' ? source.id : source.kind}
        options={[
          ...options,
          // One that a game was about: there is no menu of them.
          ...(source.kind === 'random'
            ? [
                {
                  id: source.kind,
                  name: registries.say(problem.name),
                  group: problem.space.length === 2 ? explore.twoInputs : explore.moreBoxes,
                },
              ]
            : []),
          ...OWN_KINDS.map((id) => ({ id, name: `${explore.own[id]}${own?.kind === id ? '' : '…'}`, group: explore.yourOwn })),
        ]}
        onChange={(id) => (isOwn(id) ? setEditing(id) : id !== 'random' && onSource(listed(id)))}
      />
      {own && (
        <button type="button" className="own-change" onClick={() => setEditing(own.kind)}>
          {explore.changeOwn[own.kind]}
        </button>
      )}
      {own?.kind === 'table' && (
        <Suspense>
          <LinkNote source={own} />
        </Suspense>
      )}
      {Editor && (
        <Suspense>
          <Editor
            source={own?.kind === editing ? own : null}
            mostInputs={mostInputs}
            use={onSource}
            close={() => setEditing(null)}
          />
        </Suspense>
      )}
      {covered ? (
        <p className="lesson">{explore.lessonCovered}</p>
      ) : (
        <p className="lesson" title={registries.say(problem.lesson)}>
          {problem.measured && <strong className="measured">{explore.measured}</strong>} {registries.say(problem.lesson)}
        </p>
      )}
      {problem.constraint && <p className="lesson">{limitWords(problem.constraint)}</p>}
      {children}
      {problem.noise.kind === 'gaussian' ? (
        <SliderField name={explore.noise} term="noise" value={noise} min={0} max={maxNoise(problem)} onChange={onNoise} />
      ) : (
        <Switch
          term={problem.noise.kind === 'replicates' ? 'replicates' : 'noise'}
          label={problem.noise.kind === 'replicates' ? explore.drawTraining(problem.noise.count) : explore.drawNoise}
          checked={noise > 0}
          onChange={(on) => onNoise(on ? 1 : 0)}
        />
      )}
    </fieldset>
  )
}
