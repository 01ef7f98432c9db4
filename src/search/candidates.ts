import { candidatePlaces, drawnPlaces } from '../acquisition/maximize'
import { type Points, toPoints } from '../numerics/points'
import { modelBounds, type SearchSpace } from '../problems/searchSpace'
import type { GaussianProcess, Posterior } from '../surrogate/gaussianProcess'
import { computedKernel, gridPosterior, grownPosterior } from '../surrogate/gridPosterior'
import { keptByPair } from '../surrogate/keptByPair'

type Places = readonly (readonly number[])[]

/** Places of the unit cube as the surrogate sees them. */
export const unitPlacesAsPoints = (space: SearchSpace, places: Places): Points => {
  const bounds = space.map(modelBounds)
  return toPoints(
    space.length,
    places.map((u) => u.map((share, d) => bounds[d]![0] + share * (bounds[d]![1] - bounds[d]![0]))),
  )
}

interface Candidates {
  readonly places: Places
  readonly points: Points
}

const known = keptByPair<SearchSpace, (dim: number) => Places, Candidates>()

/** The candidates of a space; where a function is drawn, no more than can be drawn at once. */
export function candidatesOf(space: SearchSpace, isDraw: boolean): Candidates {
  const placesOf = isDraw ? drawnPlaces : candidatePlaces
  return known.of(space, placesOf, () => {
    const places = placesOf(space.length)
    return { places, points: unitPlacesAsPoints(space, places) }
  })
}

const posteriorOver = keptByPair<GaussianProcess, Points, Posterior>()

/**
 * What a process believes at candidates, asked once: ξ and κ change nothing of it.
 *
 * @param grows whether the process is one of several that grow from each other
 */
export const beliefAt = (points: Points, process: GaussianProcess, grows: boolean): Posterior =>
  posteriorOver.of(process, points, () => (grows ? grownPosterior : gridPosterior)(points, process, computedKernel))
