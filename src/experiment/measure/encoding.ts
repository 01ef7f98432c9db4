import { type Dimension, fromUnit, type SearchSpace, toUnit } from '../../problems/searchSpace'
import type { ParameterValue } from '../trial'
import type { Parameter } from './study'

type Params = Readonly<Record<string, ParameterValue>>
type Searched = Exclude<Parameter, { type: 'fixed' }>

/**
 * Parameters as coordinates. A legal place has one coordinate a searched parameter: a number as itself, a whole number as one, a category as
 * the number of its choice. The surrogate sees a category as one coordinate a choice, 1 at the one taken and else 0, so that all choices are
 * equally far from each other.
 */
export interface Encoding {
  readonly searched: readonly Searched[]
  /** The axes as the surrogate sees them. */
  readonly space: SearchSpace
  /** The nearest legal place to one in the unit cube of the searched parameters. */
  readonly legal: (u: readonly number[]) => readonly number[]
  /** A legal place in the unit cube. */
  readonly unit: (place: readonly number[]) => readonly number[]
  /** A legal place as the surrogate sees it. */
  readonly seen: (place: readonly number[]) => readonly number[]
  readonly paramsOf: (place: readonly number[]) => Params
  /** The legal place of parameters; null when one is missing, no number or none of the choices. A number beyond its bounds stays what it is. */
  readonly placeOf: (params: Params) => readonly number[] | null
}

const isNumber = (parameter: Searched): parameter is Exclude<Searched, { type: 'category' }> => parameter.type !== 'category'

/** A number as an axis of a search space. */
export const axisOf = ({ name, low, high, log }: Exclude<Searched, { type: 'category' }>): Dimension => ({
  label: name,
  low,
  high,
  scale: log ? 'log' : 'linear',
})

export function encodingOf(parameters: readonly Parameter[]): Encoding {
  const searched = parameters.filter((parameter): parameter is Searched => parameter.type !== 'fixed')
  const clamped = (index: number, count: number) => Math.min(count - 1, Math.max(0, index))
  return {
    searched,
    space: searched.flatMap((parameter): readonly Dimension[] =>
      isNumber(parameter)
        ? [axisOf(parameter)]
        : parameter.choices.map((choice) => ({ label: `${parameter.name} = ${choice}`, low: 0, high: 1, scale: 'linear' })),
    ),
    legal: (u) =>
      searched.map((parameter, d) => {
        if (!isNumber(parameter)) return clamped(Math.floor(u[d]! * parameter.choices.length), parameter.choices.length)
        const x = fromUnit(axisOf(parameter), u[d]!)
        return parameter.type === 'int' ? Math.round(x) : x
      }),
    unit: (place) =>
      searched.map((parameter, d) =>
        isNumber(parameter) ? toUnit(axisOf(parameter), place[d]!) : (place[d]! + 0.5) / parameter.choices.length,
      ),
    seen: (place) =>
      searched.flatMap((parameter, d) =>
        isNumber(parameter) ? [place[d]!] : parameter.choices.map((_, choice) => Number(choice === place[d])),
      ),
    paramsOf: (place) =>
      Object.fromEntries(
        parameters.map((parameter) => {
          if (parameter.type === 'fixed') return [parameter.name, parameter.value]
          const value = place[searched.indexOf(parameter)]!
          return [parameter.name, isNumber(parameter) ? value : parameter.choices[value]!]
        }),
      ),
    placeOf: (params) => {
      const place = searched.map((parameter) =>
        coordinateOf(parameter, Object.hasOwn(params, parameter.name) ? params[parameter.name] : undefined),
      )
      return place.includes(null) ? null : (place as number[])
    },
  }
}

function coordinateOf(parameter: Searched, value: ParameterValue | undefined): number | null {
  if (isNumber(parameter)) return typeof value === 'number' && (!parameter.log || value > 0) ? value : null
  const choice = value === undefined ? -1 : parameter.choices.indexOf(value)
  return choice < 0 ? null : choice
}
