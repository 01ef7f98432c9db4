import { line, max, scaleLinear } from 'd3'
import './Sparkline.css'

const [WIDTH, HEIGHT] = [72, 20]

/** The learning curve of one training, small: its error falling from epoch to epoch. */
export function Sparkline({ epochs, of, name }: { epochs: readonly number[]; of: number; name: string }) {
  const x = scaleLinear([0, Math.max(1, of - 1)], [1, WIDTH - 1])
  const y = scaleLinear([0, max(epochs) ?? 1], [HEIGHT - 1, 1])
  const path = line<number>(
    (_, i) => x(i),
    (value) => y(value),
  )
  const last = epochs.at(-1)
  return (
    <svg
      className="taxi-sparkline"
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={`${name}: ${last === undefined ? 'no epoch yet' : `training error ${last.toFixed(2)} dollars after ${epochs.length} of ${of} epochs`}`}
    >
      <path d={path(epochs as number[]) ?? undefined} />
    </svg>
  )
}
