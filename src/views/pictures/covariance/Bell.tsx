import { line } from 'd3'
import { pdf } from '../../../numerics/normal'
import { usePlot } from '../../plot/PlotContext'
import './covariance.css'

interface BellProps {
  readonly mean: number
  readonly sd: number
  /** The axis that it stands on: up from the foot, or to the right from the left side. */
  readonly on: 'x' | 'y'
  readonly className: string
}

/** A bell's height, as a share of the frame. Its width alone tells the spread. */
const HEIGHT = 0.16
const HALF_WIDTH = 3.5
const STEPS = Array.from({ length: 57 }, (_, i) => HALF_WIDTH * (i / 28 - 1))

/** A normal density along an axis of the plot; what is known is a single line. */
export function Bell({ mean, sd, on, className }: BellProps) {
  const { x, y, frame } = usePlot()
  const height = HEIGHT * (frame.right - frame.left)
  const at = (value: number, share: number): [number, number] =>
    on === 'x' ? [x(value), frame.bottom - height * share] : [frame.left + height * share, y(value)]
  const points = sd > 0 ? STEPS.map((z) => at(mean + z * sd, pdf(z) / pdf(0))) : [at(mean, 0), at(mean, 1)]
  return <path className={className} d={line().digits(2)(points) ?? undefined} />
}
