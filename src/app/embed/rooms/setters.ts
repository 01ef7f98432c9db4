/** Changes a setting, or says as the end of a sentence what it may be. Throws CallRefused where it cannot be set now. */
export type Setter = (value: unknown) => string | null

/** All that can be set in a room, by its name. */
export type Setters = Readonly<Record<string, Setter>>

const either = new Intl.ListFormat('en', { type: 'disjunction' })

/** One out of a list. */
export const choiceOf =
  <Item extends string>(items: readonly Item[], set: (item: Item) => void): Setter =>
  (value) => {
    const item = items.find((each) => each === value)
    if (item === undefined) return `one of ${either.format(items)}`
    set(item)
    return null
  }

interface Range {
  readonly least: number
  readonly most: number
  readonly whole: boolean
}

/** A number of a range. */
export const numberIn =
  ({ least, most, whole }: Range, set: (value: number) => void): Setter =>
  (value) => {
    const isFine = typeof value === 'number' && value >= least && value <= most && (!whole || Number.isInteger(value))
    if (!isFine) return `a ${whole ? 'whole ' : ''}number from ${least} to ${most}`
    set(value)
    return null
  }

type Limits = readonly [number, number]

export const wholeIn = ([least, most]: Limits, set: (value: number) => void): Setter =>
  numberIn({ least, most, whole: true }, set)

export const amountIn = ([least, most]: Limits, set: (value: number) => void): Setter =>
  numberIn({ least, most, whole: false }, set)

/** On or off. */
export const flag =
  (set: (on: boolean) => void): Setter =>
  (value) => {
    if (typeof value !== 'boolean') return 'true or false'
    set(value)
    return null
  }
