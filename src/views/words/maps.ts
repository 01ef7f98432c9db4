import type { Problem } from '../../problems/problem'

/** What each of the four maps shows. */
export const mapTitles = (isMeasured: boolean, acquisition: string) => ({
  truth: isMeasured ? 'Measured f' : 'Hidden truth f',
  mean: 'Posterior mean μ',
  sd: 'Uncertainty σ',
  acquisition,
})

/** Why a map has nothing to show. */
export const COVERED_MAP = 'Covered. “Show the hidden truth” uncovers it.'

/** The same where no switch uncovers it. */
export const LOCKED_MAP = 'Covered.'
export const emptyMapWords = (hasScores: boolean): string =>
  hasScores ? 'There is nothing to gain anywhere.' : 'Needs an observation to improve on.'

interface MapNotes {
  /** Beside a map of values of f. */
  readonly value: string
  readonly sd: string
  readonly acquisition: string
}

/**
 * What the far end of each map's colours means. They run from the colour of the ground, so that end is deep on a light ground and bright on
 * a dark one.
 */
export function mapNotes(isDark: boolean, goal: Problem['goal']): MapNotes {
  if (isDark)
    return {
      value: goal === 'maximize' ? 'bright = high' : 'bright = low',
      sd: 'bright = unsure',
      acquisition: 'bright = next',
    }
  return { value: goal === 'maximize' ? 'deep = high' : 'deep = low', sd: 'deep = unsure', acquisition: 'deep = next' }
}
