import { scaleLinear, scaleLog } from 'd3'
import { incumbents, regrets } from '../../experiment/regret'
import type { Trace } from '../../experiment/trace'
import type { Problem } from '../../problems/problem'
import type { TermId } from '../glossary/glossary'
import type { Frame, Scale } from '../plot/PlotContext'
import { apart } from '../plot/scales'

/** Something that says how good a search is after each evaluation. */
export interface Measure {
  /** Its name, and what explains it. */
  readonly term: TermId
  /** After each evaluation; null before the first success. */
  readonly of: (problem: Problem, trace: Trace) => (number | null)[]
  /** The value that the picture compares with: it is always in sight. */
  readonly reference: (problem: Problem) => number | null
  /** A log axis ends here, and lower values are drawn at its end; null where it ends with the values, and 0 has no place. */
  readonly floor: number | null
}

export const MEASURES: Readonly<Record<'value' | 'regret', Measure>> = {
  value: {
    term: 'bestValue',
    of: (problem, trace) => incumbents(problem, trace).map((best) => best?.y ?? null),
    reference: ({ optimum }) => optimum?.value ?? null,
    floor: null,
  },
  regret: {
    term: 'regret',
    of: regrets,
    reference: () => null,
    // Regrets below this are exact hits as far as a screen can tell.
    floor: 1e-6,
  },
}

/**
 * The vertical axis: fixed by the worst and the best that any search reaches in the whole run, so that it does not move from step to step.
 *
 * @param values what every search reaches after every evaluation
 * @param reference what is also to be in sight; null for nothing
 */
export function progressScale(
  measure: Measure,
  values: readonly (number | null)[],
  reference: number | null,
  log: boolean,
  { top, bottom }: Pick<Frame, 'top' | 'bottom'>,
): Scale {
  const known = [...values, reference].filter((value) => value !== null).filter((value) => !log || hasPlace(measure, value))
  if (known.length === 0) return scaleLinear().domain([0, 1]).range([bottom, top])
  const [low, high] = [Math.min(...known), Math.max(...known)]
  const scale = (log ? scaleLog() : scaleLinear()).range([bottom, top])
  if (measure.floor !== null) {
    const largest = Math.max(high, measure.floor * 10)
    return scale.domain(log ? [measure.floor, largest * 1.5] : [0, largest * 1.05])
  }
  const room = apart(low, high, 1) * 0.05
  return scale.domain(log ? [low / 1.05, high * 1.05] : [low - room, high + room])
}

/** Whether a log axis has a place for a value: without a floor it has none for 0 and what is below. */
export const hasPlace = ({ floor }: Measure, value: number): boolean => floor !== null || value > 0

/** The values as they are drawn: at the end of the axis where they lie beyond it, null where the axis has no place for them. */
export const drawn = (measure: Measure, y: Scale, values: readonly (number | null)[]): (number | null)[] =>
  values.map((value) =>
    value === null || ('base' in y && !hasPlace(measure, value)) ? null : Math.max(value, Math.min(...y.domain())),
  )

/** Pixels from the middle of one name of a line to the next. */
export const NAME_HEIGHT = 13

/**
 * Between which heights the names of the lines stand: on the near side of the optimum, whose own words are on the far side, and half a
 * line off the axis. In a picture too low for that they may pass the optimum, as long as none is cut off.
 */
export function nameRoom(
  names: number,
  { top, bottom }: Pick<Frame, 'top' | 'bottom'>,
  best: number | null,
  rises: boolean,
): [number, number] {
  const room = (names - 1) * NAME_HEIGHT
  if (best === null) return [top, Math.max(bottom - 7, top + room)]
  return rises
    ? [Math.max(top, Math.min(best + 7, bottom - 7 - room)), bottom - 7]
    : [top, Math.min(bottom, Math.max(best - 7, top + room))]
}
