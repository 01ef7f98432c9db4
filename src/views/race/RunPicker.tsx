import type { Document } from '../../experiment/document'
import { runInExplore } from '../../experiment/runInExplore'
import { race } from '../../language/en/race'
import { selectProblem, selectStandings, selectTarget } from '../../store/race/derived'
import { useRace } from '../../store/race/useRace'
import { NumberBox } from '../controls/NumberBox'
import { SelectField } from '../controls/SelectField'
import { runWords } from './raceWords'
import './RunPicker.css'

/** The run one follows: chosen in the picture or here, told in words, and opened in the workbench. */
export function RunPicker({ openInExplore }: { openInExplore: (document: Document) => void }) {
  const contest = useRace((s) => s.contest)
  const problem = useRace(selectProblem)
  const standings = useRace(selectStandings)
  const target = useRace(selectTarget)
  const chosen = useRace((s) => s.selected)
  const select = useRace((s) => s.select)

  const search = chosen?.search ?? ''
  const standing = standings.find(({ name }) => name === search)
  const run = standing?.records.find((record) => record.run.seed === chosen?.seed)?.run
  const last = contest.firstSeed + contest.seeds - 1
  const contestant = contest.searches.find(({ name }) => name === search)
  const opened = contestant && chosen ? runInExplore(contest, contestant, chosen.seed) : null
  const options = [{ id: '', name: race.followRun }, ...standings.map(({ name }) => ({ id: name, name }))]
  const pick = (seed: number) => select({ search, seed: Math.min(last, Math.max(contest.firstSeed, seed)) })

  return (
    <fieldset className="run-picker">
      <legend className="visually-hidden">{race.oneRun}</legend>
      <SelectField
        name={race.searchOfRun}
        value={search}
        options={options}
        onChange={(name) => select(name === '' ? null : { search: name, seed: chosen?.seed ?? contest.firstSeed })}
      />
      {chosen && standing && (
        <>
          <span className="run-seed">
            {race.seed}
            <button type="button" aria-label={race.previousSeed} onClick={() => pick(chosen.seed - 1)}>
              ‹
            </button>
            <NumberBox name={race.seedOfRun} value={chosen.seed} limits={[contest.firstSeed, last]} whole onChange={pick} />
            <button type="button" aria-label={race.nextSeed} onClick={() => pick(chosen.seed + 1)}>
              ›
            </button>
          </span>
          <output className="run-words">{run ? runWords(problem, run, target) : race.runUnfinished}</output>
          {typeof opened === 'string' ? (
            <span className="quiet run-why">{opened}</span>
          ) : (
            <button type="button" disabled={!run} onClick={() => opened && openInExplore(opened)}>
              {race.openInExplore}
            </button>
          )}
        </>
      )}
    </fieldset>
  )
}
