import { INPUT_LISTS, type Place } from '../../../casestudy/inputs'
import { bestOf } from '../../../casestudy/places'
import { baselineOf, CONTESTANTS } from '../../../casestudy/study'
import { taxi } from '../../../language/en/taxi'
import { dollars } from '../contestants'
import { freshSeedsWords } from '../taxiWords'
import { rangeWords, valueWords } from './sevenWords'
import type { SevenShown } from './useSevenStudy'
import '../contestants.css'
import '../table.css'
import './PicksTable.css'

/** The inputs, where they are searched, and what each method has picked so far. */
export function PicksTable({ shown: { study, places, table } }: { shown: SevenShown }) {
  const pickOf = (id: (typeof CONTESTANTS)[number]): Place | null => (id === 'baseline' ? baselineOf(study) : bestOf(places[id]))
  const lines = { baseline: table.baseline, ...Object.fromEntries(table.searches.map((line) => [line.id, line])) } as Record<
    (typeof CONTESTANTS)[number],
    (typeof table)['baseline']
  >
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="taxi-table seven-picks" tabIndex={0} aria-label={taxi.picksTable}>
      <table>
        <caption className="visually-hidden">{taxi.picksCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{taxi.input}</th>
            {CONTESTANTS.map((id) => (
              <th key={id} scope="col" className={`taxi-of-${id}`}>
                {taxi.shortNames[id]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {INPUT_LISTS.seven.map((input) => (
            <tr key={input.id}>
              <th scope="row">
                {taxi.inputNames[input.id]} <span className="seven-range">{rangeWords(input)}</span>
              </th>
              {CONTESTANTS.map((id) => (
                <td key={id} data-answer>
                  {valueWords(input, pickOf(id))}
                </td>
              ))}
            </tr>
          ))}
          <tr className="seven-sum">
            <th scope="row">
              {taxi.sevenFound} <span className="seven-range">{taxi.byTrainingsEach(study.budget)}</span>
            </th>
            {CONTESTANTS.map((id) => {
              const { rmse } = lines[id]
              return (
                <td key={id} data-answer>
                  {rmse === null ? taxi.noneYet : dollars(rmse)}
                </td>
              )
            })}
          </tr>
          <tr className="seven-sum">
            <th scope="row">
              {taxi.sevenFresh} <span className="seven-range">{taxi.onUnseenRides}</span>
            </th>
            {CONTESTANTS.map((id) => (
              <td key={id} data-answer>
                {freshSeedsWords(lines[id])}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  )
}
