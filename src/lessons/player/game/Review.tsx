import { useEffect, useId, useState } from 'react'
import { problemOf } from '../../../experiment/setup'
import { duel } from '../../../language/en/duel'
import type { Lab } from '../../../store/lab'
import { formatNumber, formatPercent, formatPlace } from '../../../views/format'
import { Term } from '../../../views/glossary/Term'
import { MarkingContext } from '../../../views/plot/Marking'
import { Workbench } from '../../../views/workbench/Workbench'
import { turnsOf } from '../../game/challenge'
import type { Table } from '../../game/game'
import { shareWords } from './gameWords'
import './Results.css'
import './Review.css'

/** What Bayesian optimization believed at each of the reader's turns, where it would have gone, and what it thought of the reader's choice. */
export function Review({ table, lab }: { readonly table: Table; readonly lab: Lab }) {
  const { challenge, setup, runs, opinions } = table
  const { space } = problemOf(setup)
  const turns = turnsOf(challenge)
  const [turn, setTurn] = useState(1)
  const id = useId()
  useEffect(() => lab.getState().goTo(setup.initialPoints + turn - 1), [lab, setup, turn])
  const choice = runs.you[setup.initialPoints + turn - 1]!
  const opinion = opinions[turn - 1]
  const [worthIts, ofTheLargest] = duel.worth
  return (
    <section aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{duel.reviewTitle}</h3>
      <p className="quiet">
        {duel.reviewSays} {worthIts}
        <Term of="ei" />
        {ofTheLargest}
      </p>
      <div className="game-turn">
        <label htmlFor={id}>{duel.choiceNumber}</label>
        <input
          id={id}
          type="range"
          min={1}
          max={turns}
          step={1}
          value={turn}
          style={{ '--share': (turn - 1) / (turns - 1) } as React.CSSProperties}
          onChange={(event) => setTurn(event.target.valueAsNumber)}
        />
        <output htmlFor={id}>{duel.choiceOf(turn, turns)}</output>
        <span className="quiet" aria-hidden="true">
          {duel.shareOfEach}
        </span>
        <Shares table={table} turn={turn} />
      </div>
      <p role="status" aria-label={duel.thought} className="game-opinion">
        {opinion ? shareWords(turn, opinion.share) : duel.stillLooking}
      </p>
      <MarkingContext value={{ at: choice.x, mark: null, called: duel.yourChoice }}>
        <div className={space.length === 2 ? 'game-belief game-belief-plane' : 'game-belief'}>
          <Workbench lab={lab} parts={['belief']} fills />
        </div>
      </MarkingContext>
      <details>
        <summary>{duel.allChoices}</summary>
        <div className="game-table">
          <table>
            <thead>
              <tr>
                <th scope="col">{duel.choiceColumns.choice}</th>
                <th scope="col">{duel.choiceColumns.yours}</th>
                <th scope="col">{duel.choiceColumns.expectedYours}</th>
                <th scope="col">{duel.choiceColumns.next}</th>
                <th scope="col">{duel.choiceColumns.expectedNext}</th>
                <th scope="col">{duel.choiceColumns.share}</th>
              </tr>
            </thead>
            <tbody>
              {opinions.map(
                (each, i) =>
                  each && (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a row is the number of its turn.
                    <tr key={i}>
                      <th scope="row">{i + 1}</th>
                      <td>{formatPlace(space, each.own.x)}</td>
                      <td>{formatNumber(each.own.expectedImprovement)}</td>
                      <td>{formatPlace(space, each.next.x)}</td>
                      <td>{formatNumber(each.next.expectedImprovement)}</td>
                      <td>{formatPercent(each.share)}</td>
                    </tr>
                  ),
              )}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  )
}

/** The shares of all turns as bars, the one looked at marked. */
function Shares({ table, turn }: { readonly table: Table; readonly turn: number }) {
  const { opinions, challenge } = table
  return (
    <span className="game-shares" aria-hidden="true">
      {Array.from({ length: turnsOf(challenge) }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a bar is the number of its turn.
        <span key={i} className={i + 1 === turn ? 'game-share game-share-now' : 'game-share'}>
          <span className="game-share-fill" style={{ height: `${100 * (opinions[i]?.share ?? 0)}%` }} />
        </span>
      ))}
    </span>
  )
}
