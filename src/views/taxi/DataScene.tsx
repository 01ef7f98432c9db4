import { taxi } from '../../language/en/taxi'
import { useTaxi } from '../../store/taxi/useTaxi'
import { CityMap } from './CityMap'
import { ridesWords } from './dataWords'
import { FareByDistance } from './FareByDistance'
import { Histogram } from './Histogram'
import { OddRows } from './OddRows'
import { TariffTable } from './TariffTable'
import { tripsWords } from './taxiWords'
import './scene.css'

/** Scene 1: where the trips go, what they cost, and what is odd about them. */
export function DataScene() {
  const trips = useTaxi((s) => s.trips)
  const source = useTaxi((s) => s.source)
  return (
    <div className="taxi-body taxi-two">
      <div className="taxi-first">
        <header className="panel taxi-scene-head">
          <h1>{ridesWords(trips.length)}</h1>
          <p data-handout>{tripsWords(source)}</p>
        </header>
        <CityMap trips={trips} />
        <FareByDistance trips={trips} />
      </div>
      <Histogram title={taxi.fares} unit={taxi.dollars} values={trips.map(({ fare }) => fare)} domain={[0, 60]} />
      <Histogram title={taxi.hours} unit={taxi.hour} values={trips.map(({ pickedUp }) => pickedUp.hour)} domain={[0, 24]} />
      <OddRows trips={trips} />
      <TariffTable />
    </div>
  )
}
