import { TaxiPanels } from '../../views/taxi/panels'
import type { TaxiShows } from '../figures/taxi'
import './Figure.css'

interface TaxiFigureProps {
  readonly shows: TaxiShows
  readonly answered: boolean
}

/** The panels of the taxi case that a step asks for. */
export default function TaxiFigure({ shows: { taxi, scene }, answered }: TaxiFigureProps) {
  return <TaxiPanels lab={taxi} parts={answered ? (scene.partsAfter ?? scene.parts) : scene.parts} />
}
