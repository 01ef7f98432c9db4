import { useId, useState } from 'react'
import type { Estimate } from '../../../experiment/raceStatistics'
import { formatPercent } from '../../../views/format'
import { classGains, type ReadClass, readClass, wholeGain } from '../../inventory/classGains'
import { readKept } from '../../inventory/kept'
import { MISCONCEPTIONS } from '../../misconceptions'
import { gainWords, peopleWords, shareWords } from './inventoryWords'
import './StartPage.css'

const NOBODY: ReadClass = { people: [], complaints: [] }

/** For lecturers: the files of a class, and what it gained of each item. Nothing leaves the page. */
export default function ClassPage() {
  const [read, setRead] = useState(NOBODY)
  const input = useId()
  const take = async (list: FileList | null) => {
    const files = Array.from(list ?? [])
    setRead(readClass(await Promise.all(files.map(async (file) => ({ name: file.name, text: await file.text() }))), readKept))
  }
  return (
    <main className="inventory" data-lab="learn">
      <p>
        <a href="#learn/inventory">Concept inventory</a>
      </p>
      <h2>What a class learned</h2>
      <p className="inventory-says">
        Choose the JSON files that your students saved. They hold no names, and they stay on this computer: nothing is sent.
      </p>
      <p>
        <label htmlFor={input}>Files of the class </label>
        <input id={input} type="file" accept=".json,application/json" multiple onChange={(event) => take(event.target.files)} />
      </p>
      <div role="status">
        {read.people.length > 0 && <p>{peopleWords(read.people.length, wholeGain(read.people))}</p>}
        {read.complaints.map((complaint) => (
          <p key={complaint}>{complaint}</p>
        ))}
      </div>
      {read.people.length > 0 && <Gains people={read.people} />}
    </main>
  )
}

function Gains({ people }: Pick<ReadClass, 'people'>) {
  const title = useId()
  return (
    <section className="panel inventory-results" aria-labelledby={title}>
      <h3 id={title}>Right answers and gain of each item</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">it is not so that</th>
            <th scope="col">before</th>
            <th scope="col">after</th>
            <th scope="col">gain, 95 % interval</th>
            <th scope="col">answered both times</th>
          </tr>
        </thead>
        <tbody>
          {classGains(people).map(({ id, misconception, before, after, gain, paired }) => (
            <tr key={id}>
              <th scope="row">{MISCONCEPTIONS[misconception]}</th>
              <Share of={before} />
              <Share of={after} />
              <td>{gainWords(gain)}</td>
              <td>{paired}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Share({ of }: { readonly of: Estimate | null }) {
  return <td title={shareWords(of)}>{of ? formatPercent(of.value) : '–'}</td>
}
