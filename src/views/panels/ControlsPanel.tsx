import { acquisitions } from '../../acquisition'
import { maxNoise } from '../../experiment/document'
import { LIMITS, typicalSpread } from '../../experiment/setup'
import { problems } from '../../problems'
import { modelWidth } from '../../problems/searchSpace'
import { selectMoment, selectProblem } from '../../store/derived'
import { useLab } from '../../store/useLab'
import { covarianceCondition, logMarginalLikelihood } from '../../surrogate/gaussianProcess'
import { kernels } from '../../surrogate/kernels'
import { NumberBox } from '../controls/NumberBox'
import { SelectField } from '../controls/SelectField'
import { SliderField } from '../controls/SliderField'
import { Switch } from '../controls/Switch'
import { formatNumber } from '../format'

/** Everything that can be set, in the order of the loop: black box, surrogate, acquisition, budget. */
export function ControlsPanel() {
  return (
    <section className="panel controls" aria-label="Settings">
      <BlackBox />
      <Surrogate />
      <AcquisitionFunction />
      <Budget />
    </section>
  )
}

function BlackBox() {
  const problem = useLab(selectProblem)
  const id = useLab((s) => s.setup.problem)
  const noise = useLab((s) => s.setup.noise)
  const truth = useLab((s) => s.view.truth)
  const setProblem = useLab((s) => s.setProblem)
  const setContest = useLab((s) => s.setContest)
  const show = useLab((s) => s.show)
  return (
    <fieldset className="group">
      <legend>
        Black box <span className="goal">{problem.goal === 'maximize' ? 'maximise' : 'minimise'}</span>
      </legend>
      <SelectField name="Black box" value={id} options={problems} onChange={setProblem} />
      <p className="lesson" title={problem.lesson}>
        {problem.measured && <strong className="measured">measured</strong>} {problem.lesson}
      </p>
      <Switch label="Show the hidden truth" checked={truth} onChange={(on) => show({ truth: on })} />
      {problem.noise.kind === 'gaussian' ? (
        <SliderField
          name="Black-box noise"
          value={noise}
          min={0}
          max={maxNoise(problem)}
          onChange={(value) => setContest({ noise: value })}
        />
      ) : (
        <Switch
          label={`Draw one of ${problem.noise.count} training seeds each time`}
          checked={noise > 0}
          onChange={(on) => setContest({ noise: on ? 1 : 0 })}
        />
      )}
    </fieldset>
  )
}

function Surrogate() {
  const problem = useLab(selectProblem)
  const model = useLab((s) => s.run.model)
  const setModel = useLab((s) => s.setModel)
  const setStandardize = useLab((s) => s.setStandardize)
  const axis = problem.space[0]!
  const width = modelWidth(axis)
  const unit = model.standardize ? 1 : typicalSpread(problem).scale
  const unitName = model.standardize ? 'sd' : undefined
  return (
    <fieldset className="group">
      <legend>Surrogate · Gaussian process</legend>
      <SelectField name="Kernel" value={model.kernel} options={kernels} onChange={(kernel) => setModel({ kernel })} />
      <SliderField
        name="Length-scale"
        label={<WithSymbol name="Length-scale" symbol="ℓ" />}
        value={model.lengthscale[0]!}
        min={width / 100}
        max={width}
        limits={[width / 1000, width * 10]}
        unit={axis.scale === 'log' ? 'dec' : undefined}
        onChange={(value) => setModel({ lengthscale: [value] })}
      />
      <SliderField
        name="Signal s.d."
        label={<WithSymbol name="Signal s.d." symbol="σ" index="f" />}
        value={model.signalSd}
        min={0.02 * unit}
        max={3 * unit}
        limits={[1e-4 * unit, 100 * unit]}
        unit={unitName}
        onChange={(signalSd) => setModel({ signalSd })}
      />
      <SliderField
        name="Noise s.d."
        label={<WithSymbol name="Noise s.d." symbol="σ" index="n" />}
        value={model.noiseSd}
        min={0}
        max={unit}
        limits={[0, 10 * unit]}
        unit={unitName}
        onChange={(noiseSd) => setModel({ noiseSd })}
      />
      <Switch label={<Standardize />} checked={model.standardize} onChange={setStandardize} />
      <Likelihood />
    </fieldset>
  )
}

/** What one standard deviation of y is now: the unit of σ_f, σ_n and ξ. */
function Standardize() {
  const { units, settings, process } = useLab(selectMoment).model
  return (
    <>
      Standardise <var>y</var>{' '}
      {settings.standardize && process.X.length > 0 && <span className="quiet">(sd = {formatNumber(units.scale)})</span>}
    </>
  )
}

/** The fit in one number, and what the numerics had to do for it. */
function Likelihood() {
  const { model } = useLab(selectMoment)
  const { process } = model
  const n = process.X.length
  return (
    <>
      <p className="readout">
        <span>
          log p(<var>y</var> | X, θ)
        </span>
        <strong>{n === 0 ? 'no data yet' : formatNumber(logMarginalLikelihood(process))}</strong>
      </p>
      {process.jitter > 0 && (
        <p className="hint numerics" role="note">
          Observations coincide or nearly so (condition number {formatCondition(covarianceCondition(process))}): jitter{' '}
          {formatNumber(process.jitter, 1)} was added to the diagonal so that K can be factorised.
        </p>
      )}
    </>
  )
}

const formatCondition = (condition: number) => (Number.isFinite(condition) ? formatNumber(condition, 2) : 'infinite')

function AcquisitionFunction() {
  const problem = useLab(selectProblem)
  const model = useLab((s) => s.run.model)
  const setModel = useLab((s) => s.setModel)
  const unit = model.standardize ? 1 : typicalSpread(problem).scale
  const unitName = model.standardize ? 'sd' : undefined
  return (
    <fieldset className="group acquisition-group">
      <legend>Acquisition</legend>
      <SelectField
        name="Acquisition function"
        value={model.acquisition}
        options={acquisitions}
        onChange={(acquisition) => setModel({ acquisition })}
      />
      <SliderField
        name="Exploration ξ"
        label={<WithSymbol name="Exploration" symbol="ξ" />}
        value={model.xi}
        min={0}
        max={unit}
        limits={[0, 10 * unit]}
        unit={unitName}
        onChange={(xi) => setModel({ xi })}
      />
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
        label="Budget"
        whole
        value={budget}
        min={LIMITS.budget[0]}
        max={LIMITS.budget[1]}
        onChange={(value) => setContest({ budget: value })}
      />
      <SliderField
        name="Initial points"
        whole
        value={initialPoints}
        min={LIMITS.initialPoints[0]}
        max={LIMITS.initialPoints[1]}
        onChange={(value) => setContest({ initialPoints: value })}
      />
      {initialPoints >= budget && (
        <p className="hint numerics">The initial design takes the whole budget: the model is never asked.</p>
      )}
      <div className="seed">
        <span>Seed</span>
        <NumberBox name="Seed" value={seed} limits={LIMITS.seed} whole onChange={setSeed} />
        <button type="button" onClick={newSeed} title="The same moment with other luck (R)">
          New seed
        </button>
      </div>
    </fieldset>
  )
}

const WithSymbol = ({ name, symbol, index }: { name: string; symbol: string; index?: string }) => (
  <>
    {name}{' '}
    <var>
      {symbol}
      {index && <sub>{index}</sub>}
    </var>
  </>
)
