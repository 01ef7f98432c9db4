import { taxi } from '../../language/en/taxi'
import { guessPlanOf } from '../../store/taxi/plans'
import { useTaxi } from '../../store/taxi/useTaxi'
import { networkWords } from './guessWords'
import { HowGood } from './HowGood'
import { LearningCurve } from './LearningCurve'
import { Predictions } from './Predictions'
import { TrainingPlan } from './TrainingPlan'
import './Figure.css'
import './GuessScene.css'
import './scene.css'

/** Scene 2: train the network once with the article's guess, and see what it has learnt. */
export function GuessScene() {
  const guess = useTaxi((s) => s.guess)
  const words = useTaxi((s) => networkWords(guessPlanOf(s), s.protocol, s.trips.length))
  const trainGuess = useTaxi((s) => s.trainGuess)
  const cancelGuess = useTaxi((s) => s.cancelGuess)
  const running = guess !== null && guess.outcome === null
  return (
    <div className="taxi-body taxi-two taxi-guess-scene">
      <div className="taxi-first">
        <header className="panel taxi-scene-head">
          <h1>{taxi.scenes.guess}</h1>
          <p data-handout>{words}</p>
          <div className="taxi-scene-buttons">
            {running ? (
              <button type="button" onClick={cancelGuess}>
                {taxi.cancel}
              </button>
            ) : (
              <button type="button" className="primary" onClick={trainGuess}>
                {guess ? taxi.trainAgain : taxi.trainGuess}
              </button>
            )}
          </div>
          <TrainingPlan disabled={running} />
        </header>
        <LearningCurve />
        <Predictions />
      </div>
      <section className="panel taxi-figure taxi-verdict-note" aria-label={taxi.howGood} aria-live="polite">
        <h2>{taxi.howGood}</h2>
        <HowGood />
      </section>
    </div>
  )
}
