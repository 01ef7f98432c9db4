import { selectGuessConstant, selectTable } from '../../store/taxi/derived'
import { isStudiedGuess } from '../../store/taxi/plans'
import { useTaxi } from '../../store/taxi/useTaxi'
import { Sentences } from '../words/Sentences'
import { howGoodWords, nextScenesWords, tookWords, trainingWords } from './guessWords'

/** What has come of the training of the guess. */
export function HowGood() {
  const guess = useTaxi((s) => s.guess)
  const recorded = useTaxi((s) => (s.speed === 'measured' ? selectTable(s).baseline.rmse : null))
  const isStudied = useTaxi((s) => s.guess !== null && isStudiedGuess(s.guess.plan, s))
  const constant = useTaxi(selectGuessConstant)
  if (!guess?.outcome || constant === null) return <p className={guess ? undefined : 'quiet'}>{trainingWords(guess)}</p>
  const { outcome, plan } = guess
  return (
    <div data-answer>
      <p>
        <Sentences words={howGoodWords(outcome, constant)} />
      </p>
      {outcome.rmse !== null && (
        <p className="quiet">
          {tookWords(plan, outcome.seconds)} {nextScenesWords(recorded, isStudied)}
        </p>
      )}
    </div>
  )
}
