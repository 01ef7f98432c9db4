import { max, scaleLinear } from 'd3'
import { taxi } from '../../language/en/taxi'
import { guessPlanOf } from '../../store/taxi/plans'
import { useTaxi } from '../../store/taxi/useTaxi'
import { XAxis, YAxis } from '../plot/Axes'
import { Curve } from '../plot/Curve'
import { type Frame, PlotContext } from '../plot/PlotContext'
import { dollars } from './contestants'
import { Figure } from './Figure'
import { learningWords } from './guessWords'
import './LearningCurve.css'

/** The error of the guess on the rides that it trains on, falling from epoch to epoch. */
export function LearningCurve() {
  const guess = useTaxi((s) => s.guess)
  const epochs = guess?.epochs ?? []
  const planned = useTaxi((s) => guessPlanOf(s).epochs)
  const total = guess?.plan.epochs ?? planned
  const last = epochs.at(-1)
  return (
    <Figure title={taxi.learningCurve} note={taxi.learningCurveOf} description={learningWords(epochs)}>
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
              <XAxis count={6} label={taxi.epochs} />
            </PlotContext>
          </svg>
        )
      }}
    </Figure>
  )
}
