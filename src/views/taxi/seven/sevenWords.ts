import type { Input, Place } from '../../../casestudy/inputs'
import { medianOf, type SeedShares, type SevenSummary } from '../../../casestudy/sevenSummary'
import type { SearchId } from '../../../casestudy/study'
import { shareEstimate } from '../../../experiment/raceStatistics'
import { taxi } from '../../../language/en/taxi'
import { formatPercent, formatShort } from '../../format'
import { formatDuration } from '../../race/duration'
import { dollars } from '../contestants'
import type { SevenShown } from './useSevenStudy'

/** Where an input is searched. */
export const rangeWords = ({ low, high, log, whole }: Input): string =>
  taxi.rangeOf(formatShort(low), formatShort(high), log, whole)

/** A value of an input, as one would set it. */
export const valueWords = ({ id }: Pick<Input, 'id'>, place: Place | null): string => {
  const value = place?.[id]
  return value === undefined ? '–' : formatShort(value)
}

/** What the scene is about. */
export const sevenHeadWords = (isLive: boolean, seeds: number): string =>
  isLive ? taxi.sevenHeadLive : taxi.sevenHeadRecorded(seeds)

/** An error as a share of another, in per cent: it may well be 100, or more. */
export const errorShare = (share: number): string => taxi.percent(Math.round(100 * share))

const shareWords = (value: number | null): string => (value === null ? taxi.nothingFound : errorShare(value))

/** How the searches compare over the recorded seeds: errors as shares of the guess's. */
export function overSeedsWords(summaries: readonly SevenSummary[], seeds: number, lower: number, lowerFresh: number): string {
  const found = summaries.map(({ id, foundAtEnd }) => ({ name: taxi.namesInSentences[id], score: shareWords(foundAtEnd) }))
  const fresh = summaries.map(({ id, fresh: value }) => ({ name: taxi.namesInSentences[id], score: shareWords(value) }))
  const beatsGuess = summaries.find(({ id }) => id === 'bayesian')?.beatsGuess ?? 0
  return [
    taxi.foundInMedian(found),
    taxi.freshInMedian(fresh),
    taxi.timesLower(lower, seeds, lowerFresh, beatsGuess),
    taxi.shareIntervals([lower, lowerFresh, beatsGuess].map((wins) => intervalWords(wins, seeds))),
  ].join(' ')
}

/** Wilson's interval of a share of the seeds. */
function intervalWords(wins: number, seeds: number): string {
  const [low, high] = shareEstimate(wins, seeds)?.interval ?? [0, 1]
  return taxi.fromTo(formatPercent(low), formatPercent(high))
}

/** The picture of every seed, for those who do not see it. */
export function seedDotsWords(rows: readonly (SeedShares & { readonly id: SearchId })[], withFresh: boolean): string {
  const below = (shares: SeedShares['found']) => shares.filter((share) => share !== null && share < 1).length
  return taxi.seedDotsShow(
    rows[0]?.found.length ?? 0,
    rows.map(({ id, found, fresh }) => ({
      name: taxi.names[id],
      found: shareWords(medianOf(found)),
      better: below(found),
      fresh: withFresh ? shareWords(medianOf(fresh)) : null,
      freshBetter: below(fresh),
    })),
  )
}

/** What the scene was made with, under a figure of it. */
export const sevenFigureWords = ({ study: { seed, budget, trips }, isLive }: Pick<SevenShown, 'study' | 'isLive'>): string =>
  taxi.sevenFigure(isLive ? taxi.ofTrainedSeed(seed) : taxi.ofRecordedSeed(seed), budget, trips)

/** What choosing costs beside training. */
export const costWords = (choosing: number, training: number): string =>
  taxi.choosingCost(formatDuration(choosing), formatDuration(training))

/** The picture of the seeds, for those who do not see it. */
export const seedsWords = (summaries: readonly SevenSummary[], seeds: number): string =>
  taxi.seedsShow(
    seeds,
    summaries.map(({ id, foundAtEnd }) => ({ name: taxi.namesInSentences[id], score: shareWords(foundAtEnd) })),
  )

/** The pictures of the slices, for those who do not see them. */
export const sliceWords = (name: string, range: readonly [number, number]): string =>
  taxi.sliceShows(name, dollars(range[0]), dollars(range[1]))

/** The picture of the importance, for those who do not see it. */
export const importanceWords = (
  rows: readonly { readonly name: string; readonly byModel: number | null; readonly byPoints: number | null }[],
): string =>
  taxi.importance(
    rows.map(({ name, byModel, byPoints }) => ({
      name,
      byModel: byModel === null ? null : formatPercent(byModel),
      byPoints: byPoints === null ? null : formatPercent(Math.max(0, byPoints)),
    })),
  )
