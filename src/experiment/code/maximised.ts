import { standardization } from '../../surrogate/standardize'
import type { Parameter } from '../measure/study'
import type { ParameterValue } from '../trial'
import type { Departed, Departure, Params } from './departure'
import { literal } from './python'

type Searched = Exclude<Parameter, { type: 'fixed' }>

/**
 * An experiment as bayes_opt sees it: it always maximises, knows no logarithmic axis, and its choices are texts. So values to be minimised are
 * negated, a logarithmic axis is searched over its exponents (log10), and a failed evaluation is told as the worst value until then.
 */
export interface Maximised {
  readonly columns: readonly {
    readonly key: string
    readonly parameter: Searched
    readonly isExponent: boolean
    /** Of numbers, both ends of their axis as it is searched. */
    readonly bounds: readonly [number, number] | null
    /** Of a category, its choices as texts. */
    readonly labels: readonly string[]
  }[]
  readonly paramsOf: (params: Params) => Readonly<Record<string, number | string>>
  readonly trials: readonly MaximisedTrial[]
}

interface MaximisedTrial {
  readonly params: Readonly<Record<string, number | string>>
  readonly target: number
  /** The second output, where the study has a limit on one; null when nobody measured it. */
  readonly second?: number | null
}

/** A choice as a text: itself where all are texts, else as Python writes it. */
const labelOf = (parameter: Extract<Parameter, { type: 'category' }>, value: ParameterValue): string =>
  parameter.choices.every((choice) => typeof choice === 'string') ? String(value) : literal(value)

export function maximised({ encoding: { searched }, goal, trials, least }: Departure): Maximised {
  const names = new Set(searched.map(({ name }) => name))
  const columns = searched.map((parameter) => {
    const isExponent = parameter.type === 'float' && parameter.log === true
    let key = parameter.name
    if (isExponent)
      do key = `log10_${key}`
      while (names.has(key))
    const isCategory = parameter.type === 'category'
    const scaled = (end: number) => (isExponent ? Math.log10(end) : end)
    return {
      key,
      parameter,
      isExponent,
      bounds: isCategory ? null : ([scaled(parameter.low), scaled(parameter.high)] as const),
      labels: isCategory ? parameter.choices.map((choice) => labelOf(parameter, choice)) : [],
    }
  })
  const paramsOf = (params: Params) =>
    Object.fromEntries(
      columns.map(({ key, parameter, isExponent }) => {
        const value = params[parameter.name]!
        if (parameter.type === 'category') return [key, labelOf(parameter, value)]
        return [key, isExponent ? Math.log10(Number(value)) : Number(value)]
      }),
    )
  const told: MaximisedTrial[] = []
  for (const { params, value, second } of trials) {
    const target = targetOf(value, goal, told)
    if (target === null) continue
    told.push({
      params: paramsOf(params),
      target: least === null ? target : Math.max(least, target),
      ...(second !== undefined && { second }),
    })
  }
  return { columns, paramsOf, trials: told }
}

/**
 * ξ in the units of the values that the library is told. Ours counts in those of what y was bent or turned into, of which the library knows
 * nothing: then it is as many standard deviations of y.
 */
export function leastGain(departure: Departure): number {
  const { xi } = departure.settings.acquisition
  const { model, warp } = departure
  if (!warp && !model.transformed) return xi * model.units.scale
  return (
    xi *
    standardization(
      maximised(departure).trials.map(({ target }) => target),
      model.units,
    ).scale
  )
}

function targetOf(
  value: Departed['value'],
  goal: Departure['goal'],
  told: readonly { readonly target: number }[],
): number | null {
  if (value !== null) return goal === 'minimize' ? -value : value
  return told.length > 0 ? Math.min(...told.map(({ target }) => target)) : null
}
