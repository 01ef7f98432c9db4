import { useMemo } from 'react'
import { useTaxi } from '../../store/taxi/useTaxi'
import { haversine } from '../../trips/features'
import type { Trip } from '../../trips/trip'
import { notReadWords } from './dataWords'
import './Figure.css'
import './OddRows.css'
import './table.css'

const isInside = (longitude: number, latitude: number) => longitude > -75 && longitude < -72.5 && latitude > 40 && latitude < 41.5

/** What a careful eye would stumble over, and what the article left in. */
const ODD: readonly { readonly name: string; readonly is: (trip: Trip) => boolean }[] = [
  { name: 'coordinates (0, 0): the meter had no fix', is: ({ from, to }) => from.longitude === 0 || to.longitude === 0 },
  {
    name: 'somewhere else on Earth',
    is: ({ from, to }) =>
      from.longitude !== 0 &&
      to.longitude !== 0 &&
      !(isInside(from.longitude, from.latitude) && isInside(to.longitude, to.latitude)),
  },
  { name: 'fare below the initial charge of $2.50', is: ({ fare }) => fare < 2.5 },
  { name: 'hardly moved (under 50 m), yet over $20', is: ({ from, to, fare }) => haversine(from, to) < 0.05 && fare > 20 },
  { name: 'no passengers', is: ({ passengers }) => passengers === 0 },
  { name: 'fare over $100', is: ({ fare }) => fare > 100 },
]

/** How many rides are odd in which way, and rows of a file that were not read. */
export function OddRows({ trips }: { trips: readonly Trip[] }) {
  const source = useTaxi((s) => s.source)
  const refused = source.kind === 'file' ? source.refused : []
  const counts = useMemo(() => ODD.map(({ name, is }) => ({ name, rows: trips.filter(is).length })), [trips])
  return (
    <section className="panel taxi-figure taxi-odd taxi-table" aria-label="Odd rows">
      <h2>Odd rows, left in as the article left them in</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">what is odd</th>
            <th scope="col">rides</th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ name, rows }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{rows}</td>
            </tr>
          ))}
          {refused.map(({ reason, rows }) => (
            <tr key={reason}>
              <th scope="row">{notReadWords(reason)}</th>
              <td>{rows}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
