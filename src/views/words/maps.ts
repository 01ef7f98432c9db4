import type { Explanation } from '../../experiment/moments'
import { explore } from '../../language/en/explore'
import { registries } from '../../language/en/registries'
import type { Problem } from '../../problems/problem'
import type { TransformId } from '../../search/transforms'
import { formatNumber } from '../format'
import { unitOf } from './gain'

/** What each of the four maps shows. */
export const mapTitles = (isMeasured: boolean, acquisition: string, transform: TransformId | null) => {
  const { measured, truth, mean, sd } = transform
    ? { ...explore.mapNames, ...explore.mapNamesOf(unitOf(transform)) }
    : explore.mapNames
  return { truth: isMeasured ? measured : truth, mean, sd, acquisition: registries.say(acquisition) }
}

/** Why a map of scores has nothing to show. */
export const emptyMapWords = (hasScores: boolean): string => (hasScores ? explore.mapFlat : explore.mapNeeds)

/** σ at a place, and of what where y was transformed. */
export const sdWords = ({ sd, transform }: Pick<Explanation, 'sd' | 'transform'>): string => {
  const words = `σ = ${formatNumber(sd)}`
  return transform ? explore.inUnit(words, unitOf(transform)) : words
}

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
  const { farEnd } = explore
  const isHigh = goal === 'maximize'
  return isDark
    ? { value: isHigh ? farEnd.brightHigh : farEnd.brightLow, sd: farEnd.brightUnsure, acquisition: farEnd.brightNext }
    : { value: isHigh ? farEnd.deepHigh : farEnd.deepLow, sd: farEnd.deepUnsure, acquisition: farEnd.deepNext }
}
