import { line, max, scaleLinear } from 'd3'
import { curveWords } from './searchesWords'
import './Sparkline.css'

const [WIDTH, HEIGHT] = [72, 20]

interface SparklineProps {
  readonly epochs: readonly number[]
  /** How many epochs the training has. */
  readonly of: number
  readonly isUnderWay: boolean
}

/** The learning curve of one training, small: its error falling from epoch to epoch. */
export function Sparkline({ epochs, of, isUnderWay }: SparklineProps) {
  const x = scaleLinear([0, Math.max(1, of - 1)], [1, WIDTH - 1])
  const y = scaleLinear([0, max(epochs) ?? 1], [HEIGHT - 1, 1])
  const path = line<number>(
    (_, i) => x(i),
    (value) => y(value),
  )
  return (
    <svg className="taxi-sparkline" width={WIDTH} height={HEIGHT} role="img" aria-label={curveWords(isUnderWay, epochs, of)}>
      <path d={path(epochs as number[]) ?? undefined} />
    </svg>
  )
}
