import { useEffect, useId, useRef, useState } from 'react'
import { incumbents } from '../../../experiment/regret'
import { problemOf } from '../../../experiment/setup'
import { numbered } from '../../../experiment/trace'
import { duel } from '../../../language/en/duel'
import { NumberBox } from '../../../views/controls/NumberBox'
import { formatNumber, formatShort } from '../../../views/format'
import { Term } from '../../../views/glossary/Term'
import { Sentences } from '../../../views/words/Sentences'
import { ALONG, type Choice, choiceAt, codeOf, placeOf, turnsOf } from '../../game/challenge'
import { bestAfter, CONTESTANTS } from '../../game/contestants'
import { isAnswered, madeIn, type Table, wasTried } from '../../game/game'
import { useGameOfPage } from '../../game/useGame'
import { Board } from './Board'
import { CopyLine } from './CopyLine'
import { answerWords, goalWords, placeWords, sizeWords, standingWords, turnWords } from './gameWords'
import { linkOfChallenge } from './linkOfChallenge'
import { LOOKS, SoFarChart } from './SoFarChart'
import './Playing.css'

/** A game that is not over: the reader's own measurements, a cross to put, and how good everybody's best value is. */
export function Playing({ table }: { readonly table: Table }) {
  const { game } = useGameOfPage()
  const { challenge, setup, choices, runs } = table
  const problem = problemOf(setup)
  const [cross, setCross] = useState<Choice | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const board = useId()
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  const tried = cross !== null && wasTried(table, cross)
  const evaluate = () => {
    if (!cross || tried) return
    game.getState().evaluate(cross)
    setCross(null)
  }
  return (
    <main className="game-playing" data-lab="learn">
      <section className="panel game-measured" aria-labelledby={board}>
        <header className="panel-head">
          <h2 id={board}>{duel.measured}</h2>
          <span className="quiet">{turnWords(choices.length + 1, turnsOf(challenge))}</span>
        </header>
        <Board table={table} cross={cross} onCross={setCross} onEvaluate={evaluate} />
        <div className="game-place">
          {problem.space.map((axis, d) => (
            <span key={axis.label} className="game-coordinate">
              {axis.label} ={' '}
              <NumberBox
                name={duel.crossAlong(axis.label)}
                framed
                value={cross ? placeOf(problem.space, cross)[d]! : null}
                limits={[axis.low, axis.high]}
                onChange={(value) => {
                  const at = placeOf(problem.space, cross ?? problem.space.map(() => ALONG[1] / 2))
                  setCross(choiceAt(problem.space, at.with(d, value)))
                }}
              />
            </span>
          ))}
          <button type="button" className="primary" disabled={!cross || tried} onClick={evaluate}>
            {cross ? duel.evaluateAt(placeWords(problem, placeOf(problem.space, cross))) : duel.evaluate}
          </button>
          <span className="quiet">{tried ? duel.tried : cross ? '' : duel.putCross}</span>
        </div>
      </section>
      <div className="game-side">
        <section className="panel game-task" aria-labelledby={`${board}-task`}>
          <p>
            <a href="#learn/play">{duel.allGames}</a>
          </p>
          <h2 ref={heading} id={`${board}-task`} tabIndex={-1}>
            {challenge.level.name}
          </h2>
          <p>
            {goalWords(problem)} <span className="quiet">{sizeWords(challenge.level)}</span>
          </p>
          <Said table={table} />
          <CopyLine name={duel.linkTo(codeOf(challenge))} text={linkOfChallenge(challenge)} />
        </section>
        <Standing table={table} />
        <section className="panel game-own" aria-labelledby={`${board}-own`}>
          <h2 id={`${board}-own`}>
            <Sentences words={duel.yourEvaluations} />
          </h2>
          <table>
            <thead>
              <tr>
                <th scope="col">{duel.numberColumn}</th>
                {problem.space.map(({ label }) => (
                  <th key={label} scope="col">
                    {label}
                  </th>
                ))}
                <th scope="col">{duel.valueColumn}</th>
              </tr>
            </thead>
            <tbody>
              {numbered(runs.you)
                .toReversed()
                .map(({ number, x, y, origin }) => (
                  <tr key={number}>
                    <th scope="row">
                      {number}
                      {origin === 'initial' && <span className="quiet"> {duel.shared}</span>}
                    </th>
                    {x.map((coordinate, d) => (
                      <td key={problem.space[d]!.label}>{formatShort(coordinate, 4)}</td>
                    ))}
                    <td>{y === null ? duel.failed : formatNumber(y, 4)}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </section>
      </div>
    </main>
  )
}

/** What the last evaluation gave, and how the opponent stands. */
function Said({ table }: { readonly table: Table }) {
  const { setup, choices, runs } = table
  const problem = problemOf(setup)
  const last = runs.you.at(-1)
  const best = incumbents(problem, runs.you).at(-1)
  const stands = isAnswered(table) ? bestAfter(setup, runs, madeIn(table)).bayesian : null
  return (
    <p className="game-said" role="status" aria-label={duel.lastAnswer}>
      {choices.length > 0 &&
        last &&
        `${answerWords(problem, last.x, last.y, best?.y ?? null, best?.index === runs.you.length - 1)} ${standingWords(stands)}`}
    </p>
  )
}

/** How good everybody's best value is, and nothing of where it was found. */
function Standing({ table }: { readonly table: Table }) {
  const { setup, runs } = table
  const problem = problemOf(setup)
  const made = madeIn(table)
  const best = bestAfter(setup, runs, made)
  const title = useId()
  const bests = (id: (typeof CONTESTANTS)[number]) => incumbents(problem, runs[id].slice(0, made)).map((each) => each?.y ?? null)
  return (
    <section className="panel game-standing" aria-labelledby={title}>
      <h2 id={title}>
        <Term of="bestValue" />
      </h2>
      <SoFarChart
        budget={setup.budget}
        series={{ you: bests('you'), bayesian: bests('bayesian'), random: bests('random'), grid: bests('grid') }}
      />
      <table aria-labelledby={title}>
        <tbody>
          {CONTESTANTS.map((id) => (
            <tr key={id} className={LOOKS[id].className}>
              <th scope="row">{duel.names[id]}</th>
              <td>{best[id] === null ? '…' : formatNumber(best[id], 4)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
