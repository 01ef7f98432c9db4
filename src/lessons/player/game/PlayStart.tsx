import { useId, useState } from 'react'
import { duel } from '../../../language/en/duel'
import { Sentences } from '../../../views/words/Sentences'
import { codeOf, readCode, turnsOf } from '../../game/challenge'
import { against, type Score } from '../../game/contestants'
import type { KeptGame } from '../../game/kept'
import { LEVELS } from '../../game/levels'
import { useGame, useGameOfPage } from '../../game/useGame'
import { useLearnStore } from '../../useLearn'
import { gameWords, sizeWords, tallyWords } from './gameWords'
import '../page.css'
import './PlayStart.css'

/** What the game is, its levels, and the games played so far. */
export function PlayStart() {
  const { game } = useGameOfPage()
  const learn = useLearnStore()
  const { kept, notice, restore } = useGame((s) => s)
  const [toClass, results, fromLines] = duel.forLecturers
  const play = (code: string) => learn.getState().toPage({ page: 'play', item: code })
  return (
    <main className="learn-page game-start" data-lab="learn">
      <p>
        <a href="#learn/overview">{duel.allLessons}</a>
      </p>
      <h2>{duel.title}</h2>
      <p className="learn-page-says">
        <Sentences words={duel.says} />
      </p>
      {notice && <p role="status">{notice}</p>}
      <ul className="game-levels" aria-label={duel.levels}>
        {LEVELS.map((level) => (
          <li key={level.id} className="panel game-level">
            <h3>{level.name}</h3>
            <p>{level.says}</p>
            <p className="quiet">{sizeWords(level)}</p>
            <button
              type="button"
              className="primary"
              aria-label={duel.playLevel(level.name)}
              onClick={() => play(game.getState().drawCode(level))}
            >
              {duel.play}
            </button>
          </li>
        ))}
      </ul>
      <ByCode play={play} />
      <Tally games={kept.games} />
      {(kept.games.length > 0 || notice) && (
        <p>
          <button type="button" onClick={game.getState().forget}>
            {duel.forget}
          </button>
        </p>
      )}
      {restore && (
        <p role="status">
          {duel.forgotten}{' '}
          <button type="button" className="link" onClick={restore}>
            {duel.undo}
          </button>
        </p>
      )}
      <p className="quiet">{duel.nothingSent}</p>
      <p>
        {toClass}
        <a href="#learn/scores">{results}</a>
        {fromLines}
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
      <label htmlFor={field}>{duel.codeField}</label>
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
      <button type="submit">{duel.playThis}</button>
      {isUnknown && (
        <span id={`${field}-why`} className="complaint" role="alert">
          {duel.unknownCode}
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
      <h3 id={title}>{duel.yourGames}</h3>
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
