import { RacePanels } from '../../views/race/panels'
import type { RaceShows } from '../figures/race'
import './Figure.css'

interface RaceFigureProps {
  readonly shows: RaceShows
  readonly answered: boolean
}

/** The panels of a race that a step asks for. */
export default function RaceFigure({ shows: { race, scene }, answered }: RaceFigureProps) {
  return <RacePanels lab={race} parts={answered ? (scene.partsAfter ?? scene.parts) : scene.parts} />
}
