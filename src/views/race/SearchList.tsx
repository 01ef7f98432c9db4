import { useState } from 'react'
import { RACE_LIMITS } from '../../experiment/raceDocument'
import { type Contestant, contestant as entering } from '../../experiment/searchSchema'
import { race } from '../../language/en/race'
import { registries } from '../../language/en/registries'
import { findStrategy, strategies } from '../../search'
import { useRace } from '../../store/race/useRace'
import { SelectField } from '../controls/SelectField'
import { looksOf } from '../plot/look'
import { upper } from '../words/sentence'
import { SearchSettings } from './SearchSettings'
import { Swatch } from './Swatch'
import './SearchList.css'

/** The contestants: each can be renamed, changed and taken out, and others put in. */
export function SearchList() {
  const searches = useRace((s) => s.contest.searches)
  const setContest = useRace((s) => s.setContest)
  const looks = looksOf(searches)
  const isFull = searches.length >= RACE_LIMITS.searches[1]

  const replace = (at: number, contestant: Contestant) =>
    setContest({ searches: searches.map((each, i) => (i === at ? contestant : each)) })
  const add = (kind: string) => setContest({ searches: [...searches, contestantOf(kind, searches)] })

  return (
    <fieldset className="group">
      <legend>{race.searches}</legend>
      <ul className="search-list">
        {searches.map((contestant, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a contestant is its place in the list; its name changes while it is typed.
          <li key={i}>
            <Swatch look={looks[i]!} />
            <Name
              name={contestant.name}
              taken={searches.filter((_, k) => k !== i).map(({ name }) => name)}
              rename={(name) => replace(i, { ...contestant, name })}
            />
            <button
              type="button"
              className="race-remove"
              aria-label={race.remove(contestant.name)}
              disabled={searches.length === 1}
              onClick={() => setContest({ searches: searches.filter((_, k) => k !== i) })}
            >
              ×
            </button>
            <SearchSettings of={contestant} change={(settings) => replace(i, { ...contestant, settings })} />
          </li>
        ))}
      </ul>
      {isFull ? (
        <p className="hint">{race.full}</p>
      ) : (
        <SelectField
          name={race.add}
          value=""
          options={[{ id: '', name: race.addOne }, ...strategies.map(({ id, name }) => ({ id, name: registries.say(name) }))]}
          onChange={(kind) => kind !== '' && add(kind)}
        />
      )}
    </fieldset>
  )
}

/** A new contestant with a name that no other has. */
function contestantOf(kind: string, others: readonly Contestant[]): Contestant {
  const base = upper(findStrategy(kind).short)
  const isTaken = (name: string) => others.some((other) => other.name === name)
  let name = base
  for (let n = 2; isTaken(name); n++) name = `${base} ${n}`
  return entering(kind, name)
}

/** A name is taken over when it can be used; until then a sentence says why it cannot. */
function Name({ name, taken, rename }: { name: string; taken: readonly string[]; rename: (name: string) => void }) {
  const [draft, setDraft] = useState<string | null>(null)
  const problem =
    draft === null ? null : draft.trim() === '' ? race.needsName : taken.includes(draft.trim()) ? race.nameTaken : null
  const commit = () => {
    if (draft !== null && !problem && draft.trim() !== name) rename(draft.trim())
    setDraft(null)
  }
  return (
    <span className="search-name">
      <input
        type="text"
        autoComplete="off"
        maxLength={30}
        aria-label={race.nameOf(name)}
        aria-invalid={problem !== null}
        value={draft ?? name}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit()
          if (event.key === 'Escape') setDraft(null)
        }}
      />
      {problem && (
        <span className="complaint" role="alert">
          {problem}
        </span>
      )}
    </span>
  )
}
