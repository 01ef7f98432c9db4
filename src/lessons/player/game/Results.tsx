import { useEffect, useId, useMemo, useRef, useState } from 'react'
import type { Document } from '../../../experiment/document'
import { regrets } from '../../../experiment/regret'
import { problemOf } from '../../../experiment/setup'
import { duel } from '../../../language/en/duel'
import { createLab } from '../../../store/lab'
import { LabContext } from '../../../store/useLab'
import { formatNumber } from '../../../views/format'
import { Sentences } from '../../../views/words/Sentences'
import { actionsOf, codeOf } from '../../game/challenge'
import { against, CONTESTANTS, endsOf, type Score, tieOf, winnersOf } from '../../game/contestants'
import type { Table } from '../../game/game'
import { writeLine } from '../../game/line'
import { useGame, useGameOfPage } from '../../game/useGame'
import { useLearnStore } from '../../useLearn'
import type { PageProps } from '../pageProps'
import { CopyLine } from './CopyLine'
import { FourRuns } from './FourRuns'
import { axisWords, endsWords, tallyWords, verdictWords } from './gameWords'
import { linkOfChallenge } from './linkOfChallenge'
import { Review } from './Review'
import { LOOKS, SoFarChart } from './SoFarChart'
import '../page.css'
import './Results.css'

/** A game that is over, uncovered: who won, everybody's run, and what Bayesian optimization thought of each choice. */
export function Results({ table, openInExplore }: { readonly table: Table } & PageProps) {
  const { challenge, setup, choices, runs } = table
  const { game, clock } = useGameOfPage()
  const learn = useLearnStore()
  const games = useGame((s) => s.kept.games)
  const problem = problemOf(setup)
  const ends = endsOf(setup, runs)
  const tie = tieOf(problem)
  const score = against(ends.you, ends.bayesian, tie)
  const heading = useRef<HTMLHeadingElement>(null)
  const title = useId()
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  const document = useMemo(
    (): Document => ({
      setup,
      actions: actionsOf(setup, choices),
      view: {
        at: setup.initialPoints,
        phase: 'choose',
        truth: true,
        measure: 'regret',
        measureScale: 'linear',
        acquisitionScale: 'linear',
      },
    }),
    [setup, choices],
  )
  const lab = useMemo(() => createLab(document, { clock }), [document, clock])
  const counts = useMemo(() => {
    const counts: Record<Score, number> = { won: 0, drawn: 0, lost: 0 }
    for (const { ends } of games) if (ends) counts[against(ends.you, ends.bayesian, ends.tie)]++
    return counts
  }, [games])
  const series = {
    you: regrets(problem, runs.you),
    bayesian: regrets(problem, runs.bayesian),
    random: regrets(problem, runs.random),
    grid: regrets(problem, runs.grid),
  }
  return (
    <LabContext value={lab}>
      <main className="learn-page game-results" data-lab="learn">
        <section aria-labelledby={title}>
          <p>
            <a href="#learn/play">{duel.allGames}</a>
          </p>
          <h2 ref={heading} id={title} tabIndex={-1}>
            {verdictWords(winnersOf(ends, tie))}
          </h2>
          <p className="game-ends">
            {duel.scored[score]} <Sentences words={duel.boxWas(problem.name)} /> {endsWords(ends)}
          </p>
          <p className="game-ends">
            {duel.luck} {tallyWords(counts)}
          </p>
          <p className="game-actions">
            <button
              type="button"
              className="primary"
              onClick={() => learn.getState().toPage({ page: 'play', item: game.getState().drawCode(challenge.level) })}
            >
              {duel.playAgain}
            </button>
            <button type="button" onClick={() => openInExplore(document)}>
              {duel.openRun}
            </button>
          </p>
        </section>
        <div className="game-over-row">
          <section className="panel game-curves" aria-labelledby={`${title}-curves`}>
            <h3 id={`${title}-curves`}>
              <Sentences words={duel.regretAfterEach} />
            </h3>
            <SoFarChart budget={setup.budget} series={series} floor={tie / 10} />
            <p className="quiet">{axisWords(tie / 10)}</p>
            <RegretTable series={series} budget={setup.budget} />
          </section>
          <ForAClass table={table} />
        </div>
        <FourRuns runs={runs} ends={ends} />
        <Review table={table} lab={lab} />
      </main>
    </LabContext>
  )
}

interface RegretTableProps {
  readonly series: Readonly<Record<(typeof CONTESTANTS)[number], readonly (number | null)[]>>
  readonly budget: number
}

function RegretTable({ series, budget }: RegretTableProps) {
  return (
    <details>
      <summary>{duel.asTable}</summary>
      <div className="game-table">
        <table>
          <thead>
            <tr>
              <th scope="col">{duel.evaluationColumn}</th>
              {CONTESTANTS.map((id) => (
                <th key={id} scope="col" className={LOOKS[id].className}>
                  {duel.names[id]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: budget }, (_, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is the number of its evaluation.
              <tr key={i}>
                <th scope="row">{i + 1}</th>
                {CONTESTANTS.map((id) => {
                  const value = series[id][i]
                  return <td key={id}>{value === null || value === undefined ? '–' : formatNumber(value)}</td>
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

/** What one gives others: the challenge, and what one did. */
function ForAClass({ table: { challenge, choices } }: { readonly table: Table }) {
  const [name, setName] = useState('')
  const id = useId()
  return (
    <section className="panel game-for-class" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{duel.forOthers}</h3>
      <CopyLine name={duel.linkTo(codeOf(challenge))} text={linkOfChallenge(challenge)} />
      <label className="game-name" htmlFor={id}>
        {duel.yourName}
        <input id={id} value={name} maxLength={40} autoComplete="off" onChange={(event) => setName(event.target.value)} />
      </label>
      <CopyLine name={duel.resultLine} text={writeLine({ challenge, choices, name })} />
      <p className="quiet">{duel.lineHolds}</p>
    </section>
  )
}
