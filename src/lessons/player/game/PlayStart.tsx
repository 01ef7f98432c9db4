import { useId, useState } from 'react'
import { Term } from '../../../views/glossary/Term'
import { codeOf, readCode, turnsOf } from '../../game/challenge'
import { against, type Score } from '../../game/contestants'
import type { KeptGame } from '../../game/kept'
import { LEVELS } from '../../game/levels'
import { useGame, useGameOfPage } from '../../game/useGame'
import { useLearnStore } from '../../useLearn'
import { gameWords, sizeWords, tallyWords } from './gameWords'
import './PlayStart.css'

/** What the game is, its levels, and the games played so far. */
export function PlayStart() {
  const { game } = useGameOfPage()
  const learn = useLearnStore()
  const { kept, notice, restore } = useGame((s) => s)
  const play = (code: string) => learn.getState().toPage({ page: 'play', item: code })
  return (
    <main className="game-start" data-lab="learn">
      <p>
        <a href="#learn/overview">All lessons</a>
      </p>
      <h2>Play against it</h2>
      <p className="game-says">
        Somewhere in a <Term of="blackBox">black box</Term> that nobody shows you is a best place. You, Bayesian optimization and
        random search begin with the same few <Term of="evaluation">evaluations</Term>; grid search has a grid of its own. All
        have the same <Term of="budget">budget</Term>. You choose a place, then they choose theirs. Of them you see only how good
        their best value is, which is more than they see of you. Where everybody looked, and what Bayesian optimization thought of
        each of your choices, is shown at the end. An evaluation that was made cannot be taken back.
      </p>
      {notice && <p role="status">{notice}</p>}
      <ul className="game-levels" aria-label="Levels">
        {LEVELS.map((level) => (
          <li key={level.id} className="panel game-level">
            <h3>{level.name}</h3>
            <p>{level.says}</p>
            <p className="quiet">{sizeWords(level)}</p>
            <button
              type="button"
              className="primary"
              aria-label={`Play: ${level.name}`}
              onClick={() => play(game.getState().drawCode(level))}
            >
              Play
            </button>
          </li>
        ))}
      </ul>
      <ByCode play={play} />
      <Tally games={kept.games} />
      {(kept.games.length > 0 || notice) && (
        <p>
          <button type="button" onClick={game.getState().forget}>
            Forget my games
          </button>
        </p>
      )}
      {restore && (
        <p role="status">
          Your games are forgotten.{' '}
          <button type="button" className="link" onClick={restore}>
            Undo
          </button>
        </p>
      )}
      <p className="quiet">Nothing is sent anywhere: your games stay in this browser until you forget them.</p>
      <p>
        For lecturers: <a href="#learn/scores">the results of a class</a>, from the lines that students paste.
      </p>
    </main>
  )
}

/** The same challenge as somebody else has. */
function ByCode({ play }: { readonly play: (code: string) => void }) {
  const [text, setText] = useState('')
  const [isUnknown, setUnknown] = useState(false)
  const field = useId()
  return (
    <form
      className="game-by-code"
      onSubmit={(event) => {
        event.preventDefault()
        const challenge = readCode(text)
        setUnknown(!challenge)
        if (challenge) play(codeOf(challenge))
      }}
    >
      <label htmlFor={field}>Code of a challenge, such as m1-48213</label>
      <input
        id={field}
        value={text}
        autoComplete="off"
        aria-invalid={isUnknown}
        aria-describedby={isUnknown ? `${field}-why` : undefined}
        onChange={(event) => {
          setText(event.target.value)
          setUnknown(false)
        }}
      />
      <button type="submit">Play this challenge</button>
      {isUnknown && (
        <span id={`${field}-why`} className="complaint" role="alert">
          There is no challenge with this code. A code is a letter, a digit, and a number of up to five digits.
        </span>
      )}
    </form>
  )
}

const MOST_SHOWN = 12

function Tally({ games }: { readonly games: readonly KeptGame[] }) {
  const title = useId()
  if (games.length === 0) return null
  const scores = games.map(scoreOf)
  const counts = { won: 0, drawn: 0, lost: 0 }
  for (const score of scores) if (score) counts[score]++
  return (
    <section className="panel game-tally" aria-labelledby={title}>
      <h3 id={title}>Your games</h3>
      <p>{tallyWords(counts)}</p>
      <ul>
        {games.slice(0, MOST_SHOWN).map((game, i) => {
          const challenge = readCode(game.code)!
          return (
            <li key={game.code}>
              <a href={`#learn/play/${game.code}`}>
                {challenge.level.name} {game.code}
              </a>{' '}
              <span className="quiet">{gameWords(game, turnsOf(challenge), scores[i]!)}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** How a game ended against Bayesian optimization; null while it has not. */
function scoreOf({ ends }: KeptGame): Score | null {
  return ends ? against(ends.you, ends.bayesian, ends.tie) : null
}
