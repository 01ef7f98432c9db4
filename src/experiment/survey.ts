import { drawnPlaces } from '../acquisition/maximize'
import { type Points, toPoints } from '../numerics/points'
import { fromUnit, modelBounds, type SearchSpace, toModel } from '../problems/searchSpace'

/** The places at which the screen asks for beliefs, in the surrogate's coordinates. */
export interface Survey {
  readonly fine: Points
  /** Few, but enough to fix an axis by. */
  readonly coarse: Points
  /** Where a drawn function is known: the places at which the search draws it too. */
  readonly drawn: Points
}

/** Every fourth place tells the largest score well enough for an axis. */
const STRIDE = 4

/** Places along a line, in the problem's units; a drawn function is known at all of them. */
export function surveyLine(space: SearchSpace, places: readonly (readonly number[])[]): Survey {
  const points = (stride: number) =>
    toPoints(
      space.length,
      places.filter((_, i) => i % stride === 0).map((x) => x.map((coordinate, d) => toModel(space[d]!, coordinate))),
    )
  const fine = points(1)
  return { fine, coarse: points(STRIDE), drawn: fine }
}

/** Cells along each axis from which the axes of the maps are fixed. */
const COARSE_CELLS = 16

/** The centres of cells × cells equal cells of a plane, first axis fastest. */
export function surveyMap(space: SearchSpace, cells: number): Survey {
  return {
    fine: cellCentres(space, cells),
    coarse: cellCentres(space, COARSE_CELLS),
    drawn: fromUnitCube(space, drawnPlaces(space.length)),
  }
}

const cellCentres = (space: SearchSpace, cells: number): Points =>
  fromUnitCube(
    space,
    Array.from({ length: cells * cells }, (_, i) => [((i % cells) + 0.5) / cells, (Math.floor(i / cells) + 0.5) / cells]),
  )

function fromUnitCube(space: SearchSpace, places: readonly (readonly number[])[]): Points {
  const bounds = space.map(modelBounds)
  return toPoints(
    space.length,
    places.map((u) => u.map((share, d) => bounds[d]![0] + share * (bounds[d]![1] - bounds[d]![0]))),
  )
}

/** The centre of a cell of such a map, in the problem's units. */
export const placeOfCell = (space: SearchSpace, cells: number, i: number): number[] => [
  fromUnit(space[0]!, ((i % cells) + 0.5) / cells),
  fromUnit(space[1]!, (Math.floor(i / cells) + 0.5) / cells),
]
