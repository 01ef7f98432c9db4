import { useDeferredValue, useId, useRef } from 'react'
import { problemOf } from '../../../experiment/setup'
import { duel } from '../../../language/en/duel'
import { formatNumber } from '../../../views/format'
import { Sentences } from '../../../views/words/Sentences'
import { setupOf } from '../../game/challenge'
import { type ClassLines, refusedFor } from '../../game/classLines'
import type { ClassScores } from '../../game/classScores'
import { useScores } from '../../game/useGame'
import { useLearn } from '../../useLearn'
import { classWords, medianWords, refusalWords, workWords } from './gameWords'
import { RegretHistogram } from './RegretHistogram'
import '../page.css'
import './ScoresPage.css'

/** For lecturers: the lines of a class, played again. Nothing leaves the page. */
export default function ScoresPage() {
  const wanted = useLearn((s) => s.page.item) ?? null
  const { text, lines, code, scores, work, read, lookAt } = useScores((s) => s)
  const rows = useRef<HTMLTextAreaElement>(null)
  // Hundreds of rows are drawn when nothing else is to be done.
  const shown = useDeferredValue(scores)
  const field = useId()
  return (
    <main className="learn-page scores" data-lab="learn">
      <p>
        <a href="#learn/play">{duel.title}</a>
      </p>
      <h2>{duel.classTitle}</h2>
      <p className="learn-page-says">{duel.classSays}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          read(rows.current!.value, wanted)
        }}
      >
        <label htmlFor={field}>{duel.rows}</label>
        <textarea id={field} ref={rows} className="scores-rows" rows={6} spellCheck={false} defaultValue={text} />
        <button type="submit" className="primary">
          {duel.readRows}
        </button>
      </form>
      <div role="status" aria-label={duel.whatWasRead} className="scores-read">
        {text.trim() !== '' && code === null && <p>{duel.noneCounts}</p>}
        {work && <p>{workWords(work.done, work.of)}</p>}
        {scores && (
          <>
            <p>
              <Sentences words={classWords(scores)} />
            </p>
            <p>
              <Sentences words={medianWords(scores)} />
            </p>
            <p className="quiet">
              <Sentences words={duel.oneChallenge} />
            </p>
          </>
        )}
      </div>
      {lines.byCode.size > 1 && <Challenges lines={lines} code={code} lookAt={lookAt} />}
      {shown && shown === scores && <Shown scores={shown} />}
      <Refused lines={lines} code={code} />
    </main>
  )
}

interface ChallengesProps {
  readonly lines: ClassLines
  readonly code: string | null
  readonly lookAt: (code: string) => void
}

/** Which challenge is looked at, where the rows are of several. */
function Challenges({ lines, code, lookAt }: ChallengesProps) {
  const id = useId()
  return (
    <p className="scores-challenge">
      <label htmlFor={id}>{duel.severalChallenges} </label>
      <select id={id} value={code ?? ''} onChange={(event) => lookAt(event.target.value)}>
        {[...lines.byCode].map(([each, entries]) => (
          <option key={each} value={each}>
            {each} ({entries.length})
          </option>
        ))}
      </select>
    </p>
  )
}

function Shown({ scores }: { readonly scores: ClassScores }) {
  const { challenge, played, opponents } = scores
  const title = useId()
  const problem = problemOf(setupOf(challenge))
  return (
    <>
      <section className="panel scores-histogram" aria-labelledby={title}>
        <h3 id={title}>{duel.regretOf(challenge.level.name, problem.name)}</h3>
        <RegretHistogram regrets={played.map(({ regret }) => regret)} opponents={opponents} />
      </section>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard too */}
      <section className="panel scores-table" aria-labelledby={`${title}-table`} tabIndex={0}>
        <h3 id={`${title}-table`}>{duel.resultByResult}</h3>
        <table>
          <thead>
            <tr>
              <th scope="col">{duel.placeColumn}</th>
              <th scope="col">{duel.nameColumn}</th>
              <th scope="col">{duel.rowColumn}</th>
              <th scope="col">{duel.regretAtEnd}</th>
              <th scope="col">{duel.againstColumn}</th>
            </tr>
          </thead>
          <tbody>
            {played.map(({ row, name, regret, score }, i) => (
              <tr key={row}>
                <td>{i + 1}</td>
                <th scope="row">{name === '' ? duel.noName : name}</th>
                <td>{row}</td>
                <td>{formatNumber(regret)}</td>
                <td>{duel.scores[score]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

/** What was not counted, row by row. */
function Refused({ lines, code }: { readonly lines: ClassLines; readonly code: string | null }) {
  const title = useId()
  const refused = code === null ? lines.refused : refusedFor(lines, code)
  if (refused.length === 0) return null
  return (
    <section className="panel scores-refused" aria-labelledby={title}>
      <h3 id={title}>{duel.leftOut}</h3>
      <ul>
        {refused.map((each) => (
          <li key={each.row}>{refusalWords(each)}</li>
        ))}
      </ul>
    </section>
  )
}
