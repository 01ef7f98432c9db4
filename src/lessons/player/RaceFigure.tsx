import { MarkingContext, useMarking } from '../../views/plot/Marking'
import { RacePanels } from '../../views/race/panels'
import type { RaceShows } from '../figures/race'
import './Figure.css'

interface RaceFigureProps {
  readonly shows: RaceShows
  readonly answered: boolean
}

/** The panels of a race that a step asks for. */
export default function RaceFigure({ shows: { race, scene }, answered }: RaceFigureProps) {
  const marking = useMarking()
  const { marks } = scene
  const of = marks && 'winRateOf' in marks ? marks.winRateOf : undefined
  return (
    <MarkingContext value={marking && { ...marking, of }}>
      <RacePanels lab={race} parts={answered ? (scene.partsAfter ?? scene.parts) : scene.parts} />
    </MarkingContext>
  )
}
