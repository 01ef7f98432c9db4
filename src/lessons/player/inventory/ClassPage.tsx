import { startTransition, useId, useMemo, useState } from 'react'
import type { Estimate } from '../../../experiment/raceStatistics'
import { concepts } from '../../../language/en/concepts'
import { formatPercent } from '../../../views/format'
import { itemGain, type ReadClass, type ReadFile, readClass, readFile, wholeGain } from '../../inventory/classGains'
import { readKept } from '../../inventory/kept'
import { ITEMS, type ItemId } from '../../inventory/list'
import { MISCONCEPTIONS } from '../../misconceptions'
import { gainWords, peopleWords, readingWords, shareWords } from './inventoryWords'
import '../page.css'
import './StartPage.css'

const NOBODY: ReadClass = { people: [], complaints: [] }

/** For lecturers: the files of a class, and what it gained of each item. Nothing leaves the page. */
export default function ClassPage() {
  const [read, setRead] = useState(NOBODY)
  const [reading, setReading] = useState<string | null>(null)
  const input = useId()
  // One file after the other, and the rows of the table one by one in a transition: so the page stays at hand, however large the class.
  const take = async (list: FileList | null) => {
    const files = Array.from(list ?? [])
    const done: ReadFile[] = []
    for (const file of files) {
      setReading(readingWords(done.length, files.length))
      done.push(readFile(file.name, await file.text(), readKept))
    }
    startTransition(() => {
      setReading(null)
      setRead(readClass(done))
    })
  }
  return (
    <main className="learn-page" data-lab="learn">
      <p>
        <a href="#learn/inventory">{concepts.title}</a>
      </p>
      <h2>{concepts.classTitle}</h2>
      <p className="learn-page-says">{concepts.classSays}</p>
      <p>
        <label htmlFor={input}>{concepts.files} </label>
        <input id={input} type="file" accept=".json,application/json" multiple onChange={(event) => take(event.target.files)} />
      </p>
      {reading && <p className="quiet">{reading}</p>}
      <div role="status">
        {read.people.length > 0 && <Whole people={read.people} />}
        {read.complaints.map((complaint) => (
          <p key={complaint}>{complaint}</p>
        ))}
      </div>
      {read.people.length > 0 && <Gains people={read.people} />}
    </main>
  )
}

function Whole({ people }: Pick<ReadClass, 'people'>) {
  const gain = useMemo(() => wholeGain(people), [people])
  return <p>{peopleWords(people.length, gain)}</p>
}

function Gains({ people }: Pick<ReadClass, 'people'>) {
  const title = useId()
  return (
    <section className="panel inventory-results" aria-labelledby={title}>
      <h3 id={title}>{concepts.gainsTitle}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{concepts.notSo}</th>
            <th scope="col">{concepts.before}</th>
            <th scope="col">{concepts.after}</th>
            <th scope="col">{concepts.gainColumn}</th>
            <th scope="col">{concepts.bothTimes}</th>
          </tr>
        </thead>
        <tbody>
          {ITEMS.map(({ id }) => (
            <Row key={id} id={id} people={people} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface RowProps extends Pick<ReadClass, 'people'> {
  readonly id: ItemId
}

function Row({ id, people }: RowProps) {
  const { misconception, before, after, gain, paired } = useMemo(() => itemGain(id, people), [id, people])
  return (
    <tr>
      <th scope="row">{MISCONCEPTIONS[misconception]}</th>
      <Share of={before} />
      <Share of={after} />
      <td>{gainWords(gain)}</td>
      <td>{paired}</td>
    </tr>
  )
}

function Share({ of }: { readonly of: Estimate | null }) {
  return <td title={shareWords(of)}>{of ? formatPercent(of.value) : '–'}</td>
}
