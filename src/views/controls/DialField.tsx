import type { Problem } from '../../problems/problem'
import type { Listed } from '../../problems/source'
import { SliderField } from './SliderField'

interface DialFieldProps {
  readonly source: Listed
  readonly dial: NonNullable<Problem['dial']>
  readonly onSource: (source: Listed) => void
}

/** A property of the black box itself: turning it makes it another one. */
export function DialField({ source, dial: { name, low, high, initial }, onSource }: DialFieldProps) {
  return (
    <SliderField
      name={name}
      term={`dial.${source.id}`}
      value={source.dial ?? initial}
      min={low}
      max={high}
      onChange={(dial) => onSource({ ...source, dial })}
    />
  )
}
