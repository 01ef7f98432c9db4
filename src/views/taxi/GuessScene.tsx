import { max, scaleLinear } from 'd3'
import { useMemo } from 'react'
import { GUESS_LIMITS } from '../../casestudy/guess'
import { NETWORKS, type NetworkId } from '../../casestudy/study'
import { selectGuessPlan, selectTable } from '../../store/taxi/derived'
import { guessPlanOf, isStudiedGuess } from '../../store/taxi/plans'
import { useTaxi } from '../../store/taxi/useTaxi'
import { SCALINGS, type Scaling } from '../../trips/scaling'
import { NumberBox } from '../controls/NumberBox'
import { SelectField } from '../controls/SelectField'
import { XAxis, YAxis } from '../plot/Axes'
import { Curve } from '../plot/Curve'
import { type Frame, PlotContext } from '../plot/PlotContext'
import { dollars } from './contestants'
import { Figure } from './Figure'
import { PointCloud } from './PointCloud'
import './Figure.css'
import './GuessScene.css'
import './scene.css'

/** Scene 2: train the network once with the article's guess, and see what it has learnt. */
export function GuessScene() {
  const guess = useTaxi((s) => s.guess)
  const protocol = useTaxi((s) => s.protocol)
  const trainGuess = useTaxi((s) => s.trainGuess)
  const cancelGuess = useTaxi((s) => s.cancelGuess)
  const network = NETWORKS[useTaxi((s) => guessPlanOf(s).network)]
  const running = guess !== null && guess.outcome === null
  return (
    <div className="taxi-body taxi-two taxi-guess-scene">
      <header className="panel taxi-scene-head">
        <h1>The network and the guess</h1>
        <p>
          A network {network.name} with ReLU, trained by Adam on {protocol === 'fair' ? 'eight' : 'nine'} tenths of the rides;
          before any search the article guesses learning rate 0.001 and L2 penalty 0.001. Change anything and train again.
        </p>
        <div className="taxi-scene-buttons">
          {running ? (
            <button type="button" onClick={cancelGuess}>
              Cancel
            </button>
          ) : (
            <button type="button" className="primary" onClick={trainGuess}>
              {guess ? 'Train again' : 'Train the guess'}
            </button>
          )}
        </div>
        <Plan disabled={running} />
      </header>
      <LearningCurve />
      <Predictions />
      <section className="panel taxi-figure taxi-verdict-note" aria-label="How good is it?" aria-live="polite">
        <h2>How good is it?</h2>
        <Verdict />
      </section>
    </div>
  )
}

const NETWORK_OPTIONS = (Object.keys(NETWORKS) as NetworkId[]).map((id) => ({ id, name: NETWORKS[id].name }))
const SCALING_OPTIONS = (Object.keys(SCALINGS) as Scaling[]).map((id) => ({ id, name: SCALINGS[id].name }))

/** Everything that can be set of one training. */
function Plan({ disabled }: { disabled: boolean }) {
  const plan = useTaxi(selectGuessPlan)
  const setGuess = useTaxi((s) => s.setGuess)
  const number = (name: string, key: 'batch' | 'epochs' | 'lr' | 'l2', whole = false) => (
    <div className="taxi-plan-field">
      <span aria-hidden="true">{name}</span>
      <NumberBox
        name={name}
        value={plan[key]}
        limits={GUESS_LIMITS[key]}
        whole={whole}
        framed
        onChange={(value) => setGuess({ [key]: value })}
      />
    </div>
  )
  return (
    <fieldset className="taxi-plan" disabled={disabled}>
      <legend className="visually-hidden">This training</legend>
      <div className="taxi-plan-field">
        <span aria-hidden="true">Network</span>
        <SelectField
          name="Network"
          value={plan.network}
          options={NETWORK_OPTIONS}
          onChange={(network) => setGuess({ network })}
        />
      </div>
      <div className="taxi-plan-field">
        <span aria-hidden="true">Feature scaling</span>
        <SelectField
          name="Feature scaling"
          value={plan.scaling}
          options={SCALING_OPTIONS}
          onChange={(scaling) => setGuess({ scaling })}
        />
      </div>
      {number('Learning rate', 'lr')}
      {number('L2 penalty', 'l2')}
      {number('Batch', 'batch', true)}
      {number('Epochs', 'epochs', true)}
    </fieldset>
  )
}

const spreadOf = (values: Float64Array): number => {
  const mean = values.reduce((a, b) => a + b, 0) / values.length
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length)
}

function Verdict() {
  const guess = useTaxi((s) => s.guess)
  if (!guess)
    return (
      <p className="quiet">Not trained yet. It takes {'a moment with the small network, some seconds with the article’s'}.</p>
    )
  if (!guess.outcome)
    return (
      <p>
        Training: epoch {guess.epochs.length} of {guess.plan.epochs}.
      </p>
    )
  const { rmse, divergedAt, seconds, targets } = guess.outcome
  if (rmse === null)
    return (
      <p>
        The training <strong>diverged</strong> in epoch {divergedAt}: its loss was no longer a number.
      </p>
    )
  const constant = spreadOf(targets)
  return (
    <>
      <p>
        On {targets.length} rides it has never seen it is off by <strong>{dollars(rmse)}</strong> (root mean squared error).
        Always predicting the mean fare would be off by {dollars(constant)}.
      </p>
      <p className="quiet">
        {guess.plan.epochs} epochs in {seconds.toFixed(2)} s. The article reports $6.81 for this guess, with its 5,000 Kaggle
        rides. <NextScenes />
      </p>
    </>
  )
}

/** What the guess of the next scenes is, beside this one. */
function NextScenes() {
  const recorded = useTaxi((s) => (s.speed === 'measured' ? selectTable(s).baseline.rmse : null))
  const isStudied = useTaxi((s) => s.guess !== null && isStudiedGuess(s.guess.plan, s))
  if (recorded !== null)
    return `The next scenes show a recorded one: the article’s network on those Kaggle rides, off by ${dollars(recorded)}.`
  return isStudied
    ? 'The next scenes have this very training as their guess.'
    : 'The next scenes train the guess as the article made it, not as it was changed here.'
}

function LearningCurve() {
  const guess = useTaxi((s) => s.guess)
  const epochs = guess?.epochs ?? []
  const planned = useTaxi((s) => guessPlanOf(s).epochs)
  const total = guess?.plan.epochs ?? planned
  const last = epochs.at(-1)
  return (
    <Figure
      title="Learning curve"
      note="error on the rides it trains on, by epoch"
      description={
        last === undefined
          ? 'No epoch trained yet.'
          : `Training error ${dollars(epochs[0]!)} in epoch 1, ${dollars(last)} in epoch ${epochs.length}.`
      }
    >
      {({ width, height }) => {
        const frame: Frame = { left: 44, right: width - 60, top: 10, bottom: height - 36 }
        const top = max(epochs) ?? 10
        const x = scaleLinear([1, Math.max(2, total)], [frame.left, frame.right])
        const y = scaleLinear([0, top * 1.05], [frame.bottom, frame.top])
        return (
          <svg width={width} height={height} aria-hidden="true">
            <PlotContext value={{ x, y, frame }}>
              <YAxis count={5} />
              <Curve xs={epochs.map((_, i) => i + 1)} ys={epochs} className="taxi-learning" />
              {last !== undefined && (
                <text className="halo" x={x(epochs.length) + 6} y={y(last)} dy="0.32em">
                  {dollars(last)}
                </text>
              )}
              <XAxis count={6} label="epochs" />
            </PlotContext>
          </svg>
        )
      }}
    </Figure>
  )
}

const DEAREST = 60

function Predictions() {
  const outcome = useTaxi((s) => s.guess?.outcome ?? null)
  return (
    <Figure
      title="Predictions against truth"
      note={outcome ? `${outcome.targets.length} unseen rides` : 'after the training'}
      description={
        outcome?.rmse
          ? `Predicted against true fares of ${outcome.targets.length} unseen rides, scattered about the diagonal.`
          : 'No predictions yet.'
      }
    >
      {({ width, height }) => (
        <PredictionPlot width={width} height={height} predictions={outcome?.predictions} targets={outcome?.targets} />
      )}
    </Figure>
  )
}

interface PredictionPlotProps {
  readonly width: number
  readonly height: number
  readonly predictions: Float64Array | undefined
  readonly targets: Float64Array | undefined
}

const NONE = new Float64Array(0)

function PredictionPlot({ width, height, predictions = NONE, targets = NONE }: PredictionPlotProps) {
  const scales = useMemo(() => {
    const side = Math.min(width - 60, height - 46)
    const left = (width - side) / 2 + 14
    const frame: Frame = { left, right: left + side, top: 8, bottom: 8 + side }
    return {
      x: scaleLinear([0, DEAREST], [frame.left, frame.right]),
      y: scaleLinear([0, DEAREST], [frame.bottom, frame.top]),
      frame,
    }
  }, [width, height])
  const { frame } = scales
  return (
    <>
      <PointCloud xs={targets} ys={predictions} {...scales} color="--bayesian" radius={2} />
      <svg width={width} height={height} aria-hidden="true">
        <PlotContext value={scales}>
          <YAxis count={4} />
          <line className="taxi-diagonal" x1={frame.left} y1={frame.bottom} x2={frame.right} y2={frame.top} />
          <XAxis count={4} label="true fare, $" />
          <text x={frame.left + 6} y={frame.top + 12}>
            predicted, $
          </text>
        </PlotContext>
      </svg>
    </>
  )
}
