import { acquisitionIds, findAcquisition } from '../../acquisition'
import { LIMITS, typicalSpread } from '../../experiment/setup'
import { firstProblems, furtherProblems, problems2d } from '../../problems'
import { selectProblem } from '../../store/derived'
import { useLab } from '../../store/useLab'
import { BlackBoxGroup } from '../controls/BlackBoxGroup'
import { DialField } from '../controls/DialField'
import { NumberBox } from '../controls/NumberBox'
import { SelectField } from '../controls/SelectField'
import { SliderField } from '../controls/SliderField'
import { Switch } from '../controls/Switch'
import { WithSymbol } from '../controls/WithSymbol'
import { Label, Term } from '../glossary/Term'
import { SurrogateControls } from './SurrogateControls'
import './panels.css'

/** Everything that can be set, in the order of the loop: black box, surrogate, acquisition, budget. */
export function ControlsPanel() {
  return (
    <section className="panel controls" aria-label="Settings">
      <BlackBox />
      <SurrogateControls />
      <AcquisitionFunction />
      <Budget />
    </section>
  )
}

const blackBoxes = [
  ...firstProblems.map(({ id, name }) => ({ id, name, group: 'Start here' })),
  ...problems2d.map(({ id, name }) => ({ id, name, group: 'Two inputs' })),
  ...furtherProblems.map(({ id, name }) => ({ id, name, group: 'More with one input' })),
]

function BlackBox() {
  const problem = useLab(selectProblem)
  const source = useLab((s) => s.setup.source)
  const noise = useLab((s) => s.setup.noise)
  const truth = useLab((s) => s.view.truth)
  const setSource = useLab((s) => s.setSource)
  const setContest = useLab((s) => s.setContest)
  const show = useLab((s) => s.show)
  return (
    <BlackBoxGroup
      source={source}
      problem={problem}
      options={blackBoxes}
      onSource={setSource}
      noise={noise}
      onNoise={(value) => setContest({ noise: value })}
      covered={!truth}
    >
      {problem.dial && <DialField source={source} dial={problem.dial} onSource={(turned) => setContest({ source: turned })} />}
      <Switch label="Show the hidden truth" term="truth" checked={truth} onChange={(on) => show({ truth: on })} />
    </BlackBoxGroup>
  )
}

function AcquisitionFunction() {
  const problem = useLab(selectProblem)
  const { kind, xi, kappa } = useLab((s) => s.run.model.acquisition)
  const standardize = useLab((s) => s.run.model.surrogate.standardize)
  const setModel = useLab((s) => s.setModel)
  const unit = standardize ? 1 : typicalSpread(problem).scale
  const { settings } = findAcquisition(kind)
  return (
    <fieldset className="group acquisition-group">
      <legend>
        <Term of="acquisition">Acquisition</Term>
      </legend>
      <SelectField
        name="Acquisition function"
        terms={[`acquisition.${kind}`]}
        value={kind}
        options={acquisitionIds.map((id) => ({ id, name: findAcquisition(id, problem.goal).name }))}
        onChange={(acquisition) => setModel({ acquisition })}
      />
      {settings.some((setting) => setting === 'xi') && (
        <SliderField
          name="Exploration ξ"
          term="xi"
          label={<WithSymbol name="Exploration" symbol="ξ" />}
          value={xi}
          min={0}
          max={unit}
          limits={[0, 10 * unit]}
          unit={standardize ? 'sd' : undefined}
          onChange={(value) => setModel({ xi: value })}
        />
      )}
      {settings.some((setting) => setting === 'kappa') && (
        <SliderField
          name="Optimism κ"
          term="kappa"
          label={<WithSymbol name="Optimism" symbol="κ" />}
          value={kappa}
          min={0}
          max={5}
          limits={[0, 100]}
          onChange={(value) => setModel({ kappa: value })}
        />
      )}
    </fieldset>
  )
}

function Budget() {
  const budget = useLab((s) => s.setup.budget)
  const initialPoints = useLab((s) => s.setup.initialPoints)
  const seed = useLab((s) => s.setup.seed)
  const setContest = useLab((s) => s.setContest)
  const setSeed = useLab((s) => s.setSeed)
  const newSeed = useLab((s) => s.newSeed)
  return (
    <fieldset className="group">
      <legend>Budget</legend>
      <SliderField
        name="Budget"
        term="budget"
        whole
        value={budget}
        min={LIMITS.budget[0]}
        max={LIMITS.budget[1]}
        onChange={(value) => setContest({ budget: value })}
      />
      <SliderField
        name="Initial points"
        term="initialPoints"
        whole
        value={initialPoints}
        min={LIMITS.initialPoints[0]}
        max={LIMITS.initialPoints[1]}
        onChange={(value) => setContest({ initialPoints: value })}
      />
      {initialPoints >= budget && (
        <p className="hint numerics">The initial design takes the whole budget: the model is never asked.</p>
      )}
      <div className="seed" data-field>
        <span>
          <Label of="seed">Seed</Label>
        </span>
        <NumberBox name="Seed" terms={['seed']} value={seed} limits={LIMITS.seed} whole onChange={setSeed} />
        <button type="button" onClick={newSeed} title="The same moment with other luck (R)">
          New seed
        </button>
      </div>
    </fieldset>
  )
}
