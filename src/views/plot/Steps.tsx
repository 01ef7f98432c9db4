import { curveStepAfter, line } from 'd3'
import { usePlot } from './PlotContext'
import './series.css'

interface StepsProps {
  /** The value after evaluation 1, 2, …; null while there is none. */
  readonly values: readonly (number | null)[]
  readonly className: string
}

/** A value that holds until the next evaluation changes it. */
export function Steps({ values, className }: StepsProps) {
  const { x, y } = usePlot()
  const path = line<number | null>(
    (_, i) => x(i + 1),
    (value) => y(value!),
  )
    .defined((value) => value !== null)
    .curve(curveStepAfter)
    .digits(2)
  return <path className={`steps ${className}`} d={path(values) ?? undefined} />
}
