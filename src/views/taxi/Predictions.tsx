import { scaleLinear } from 'd3'
import { useMemo } from 'react'
import { taxi } from '../../language/en/taxi'
import { useTaxi } from '../../store/taxi/useTaxi'
import { XAxis, YAxis } from '../plot/Axes'
import { type Frame, PlotContext } from '../plot/PlotContext'
import { Figure } from './Figure'
import { predictedWords, predictionsWords } from './guessWords'
import { PointCloud } from './PointCloud'
import './Predictions.css'

/** Dollars: the ends of both axes. */
const DEAREST = 60

/** What the trained guess predicts for rides that it has never seen. */
export function Predictions() {
  const outcome = useTaxi((s) => s.guess?.outcome ?? null)
  return (
    <Figure title={taxi.predictions} note={predictedWords(outcome)} description={predictionsWords(outcome)}>
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
          <XAxis count={4} label={taxi.trueFare} />
          <text x={frame.left + 6} y={frame.top + 12}>
            {taxi.predicted}
          </text>
        </PlotContext>
      </svg>
    </>
  )
}
