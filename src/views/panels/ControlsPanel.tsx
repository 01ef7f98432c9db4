import { lazy, Suspense, useContext } from 'react'
import { acquisitionIds, findAcquisition } from '../../acquisition'
import { LIMITS, typicalSpread } from '../../experiment/setup'
import { explore } from '../../language/en/explore'
import { registries } from '../../language/en/registries'
import { firstProblems, furtherProblems, problems2d } from '../../problems'
import type { Problem } from '../../problems/problem'
import { selectProblem } from '../../store/derived'
import { useLab } from '../../store/useLab'
import { BlackBoxGroup } from '../controls/BlackBoxGroup'
import { NumberBox } from '../controls/NumberBox'
import { SelectField } from '../controls/SelectField'
import { Switch } from '../controls/Switch'
import { Label, Term } from '../glossary/Term'
import { HiddenContext, useIsHidden } from '../workbench/hidden'
import { SettingField } from './SettingField'
import { SurrogateControls } from './SurrogateControls'
import './ControlsPanel.css'
import './panels.css'

/** Needed only where a rule is set. */
const StoppingFields = lazy(() => import('./StoppingFields'))

/** Everything that can be set, in the order of the loop: black box, surrogate, acquisition, budget. */
export function ControlsPanel() {
  const hidden = useContext(HiddenContext)
  return (
    <section className="panel controls" data-control aria-label={explore.settings}>
      {GROUPS.filter(({ id }) => !hidden.has(id)).map(({ id, Group }) => (
        <Group key={id} />
      ))}
    </section>
  )
}

const blackBoxes = () =>
  [
    { group: explore.startHere, members: firstProblems },
    { group: explore.twoInputs, members: problems2d },
    { group: explore.moreBoxes, members: furtherProblems },
  ].flatMap(({ group, members }) => members.map(({ id, name }) => ({ id, name: registries.say(name), group })))

function BlackBox() {
  const problem = useLab(selectProblem)
  const source = useLab((s) => s.setup.source)
  const noise = useLab((s) => s.setup.noise)
  const truth = useLab((s) => s.view.truth)
  const locksTruth = useLab((s) => s.locksTruth)
  const isHidden = useIsHidden('truth')
  const setSource = useLab((s) => s.setSource)
  const setContest = useLab((s) => s.setContest)
  const show = useLab((s) => s.show)
  return (
    <BlackBoxGroup
      source={source}
      problem={problem}
      options={blackBoxes()}
      mostInputs={2}
      onSource={setSource}
      noise={noise}
      onNoise={(value) => setContest({ noise: value })}
      covered={!truth}
    >
      <SettingField of="dial" />
      {!locksTruth && !isHidden && (
        <Switch label={explore.showTruth} term="truth" checked={truth} onChange={(on) => show({ truth: on })} />
      )}
    </BlackBoxGroup>
  )
}

function AcquisitionFunction() {
  const problem = useLab(selectProblem)
  const { kind } = useLab((s) => s.run.model.acquisition)
  const setModel = useLab((s) => s.setModel)
  return (
    <fieldset className="group acquisition-group">
      <legend>
        <Term of="acquisition">{explore.acquisition}</Term>
      </legend>
      <SelectField
        name={explore.acquisitionFunction}
        terms={[`acquisition.${kind}`]}
        value={kind}
        options={acquisitionIds.map((id) => ({ id, name: registries.say(findAcquisition(id, problem.goal).name) }))}
        onChange={(acquisition) => setModel({ acquisition })}
      />
      <SettingField of="xi" />
      <SettingField of="kappa" />
    </fieldset>
  )
}

function Stopping() {
  const rule = useLab((s) => s.run.model.acquisition.stop)
  const problem = useLab(selectProblem)
  const setModel = useLab((s) => s.setModel)
  return (
    <>
      <Switch
        label={explore.stopEarly}
        term="stop"
        checked={rule !== undefined}
        onChange={(on) => setModel({ stop: on ? beginningRule(problem) : null })}
      />
      {rule && (
        <Suspense>
          <StoppingFields rule={rule} />
        </Suspense>
      )}
    </>
  )
}

/** A hundredth of what y is taken to vary by, for two steps. */
const beginningRule = (problem: Problem) =>
  ({ below: Number((typicalSpread(problem).scale / 100).toPrecision(1)), unit: 'y', steps: 2 }) as const

function Budget() {
  const budget = useLab((s) => s.setup.budget)
  const initialPoints = useLab((s) => s.setup.initialPoints)
  const batch = useLab((s) => s.run.model.acquisition.batch ?? 1)
  const stops = useLab((s) => s.run.model.acquisition.stop !== undefined)
  const seed = useLab((s) => s.setup.seed)
  const setSeed = useLab((s) => s.setSeed)
  const newSeed = useLab((s) => s.newSeed)
  return (
    <fieldset className="group">
      <legend>{explore.budget}</legend>
      <SettingField of="budget" />
      <SettingField of="initialPoints" />
      <details className="further-budget">
        <summary>{explore.spending(batch, stops)}</summary>
        <SettingField of="batch" />
        <Stopping />
      </details>
      {initialPoints >= budget && <p className="hint numerics">{explore.allInitial}</p>}
      <div className="seed" data-field>
        <span>
          <Label of="seed">{explore.seed}</Label>
        </span>
        <NumberBox name={explore.seed} terms={['seed']} value={seed} limits={LIMITS.seed} whole onChange={setSeed} />
        <button type="button" onClick={newSeed} title={explore.newSeedTitle}>
          {explore.newSeed}
        </button>
      </div>
    </fieldset>
  )
}

/** The groups in the order of the loop. */
const GROUPS = [
  { id: 'black-box', Group: BlackBox },
  { id: 'surrogate', Group: SurrogateControls },
  { id: 'acquisition', Group: AcquisitionFunction },
  { id: 'budget', Group: Budget },
] as const
