import { useMemo } from 'react'
import { taxi } from '../../language/en/taxi'
import { useTaxi } from '../../store/taxi/useTaxi'
import { haversine } from '../../trips/features'
import type { Trip } from '../../trips/trip'
import { notReadWords } from './dataWords'
import './Figure.css'
import './OddRows.css'
import './table.css'

const isInside = (longitude: number, latitude: number) => longitude > -75 && longitude < -72.5 && latitude > 40 && latitude < 41.5

/** What a careful eye would stumble over, and what the article left in. */
const ODD: readonly { readonly id: keyof typeof taxi.odd; readonly is: (trip: Trip) => boolean }[] = [
  { id: 'noFix', is: ({ from, to }) => from.longitude === 0 || to.longitude === 0 },
  {
    id: 'elsewhere',
    is: ({ from, to }) =>
      from.longitude !== 0 &&
      to.longitude !== 0 &&
      !(isInside(from.longitude, from.latitude) && isInside(to.longitude, to.latitude)),
  },
  { id: 'cheap', is: ({ fare }) => fare < 2.5 },
  { id: 'still', is: ({ from, to, fare }) => haversine(from, to) < 0.05 && fare > 20 },
  { id: 'empty', is: ({ passengers }) => passengers === 0 },
  { id: 'dear', is: ({ fare }) => fare > 100 },
]

/** How many rides are odd in which way, and rows of a file that were not read. */
export function OddRows({ trips }: { trips: readonly Trip[] }) {
  const source = useTaxi((s) => s.source)
  const refused = source.kind === 'file' ? source.refused : []
  const counts = useMemo(() => ODD.map(({ id, is }) => ({ id, rows: trips.filter(is).length })), [trips])
  return (
    <section className="panel taxi-figure taxi-odd taxi-table" aria-label={taxi.oddRows}>
      <h2>{taxi.oddRowsTitle}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{taxi.whatIsOdd}</th>
            <th scope="col">{taxi.ridesColumn}</th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ id, rows }) => (
            <tr key={id}>
              <th scope="row">{taxi.odd[id]}</th>
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
