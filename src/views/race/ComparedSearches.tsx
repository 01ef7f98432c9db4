import { race } from '../../language/en/race'
import { comparedOf, selectCompared } from '../../store/race/derived'
import { useRace } from '../../store/race/useRace'
import { SelectField } from '../controls/SelectField'
import { formatShort } from '../format'
import { Term } from '../glossary/Term'
import { Sentences } from '../words/Sentences'
import { gapRange, speedUpWords, testWords, winnerWords } from './comparisonWords'
import './ComparedSearches.css'

/** Two searches of the race, seed by seed: who ended better, whether that may be luck, and how much sooner. */
export function ComparedSearches() {
  const pair = useRace(selectCompared)
  const chosen = useRace((s) => comparedOf(s.contest, s.view)?.join('\n') ?? '')
  const names = useRace((s) => s.contest.searches)
  const show = useRace((s) => s.show)
  if (!pair) return null
  const [a, b] = chosen.split('\n') as [string, string]
  const options = names.map(({ name }) => ({ id: name, name }))
  // A search is never compared with itself: chosen on both sides, the two change places.
  const choose = (first: string, second: string) => show({ compared: first === second ? [b, a] : [first, second] })
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen it scrolls, also by keyboard.
    <section className="compared" tabIndex={0} aria-label={race.twoCompared}>
      <div className="compared-sides">
        <SelectField name={race.firstCompared} value={a} options={options} onChange={(name) => choose(name, b)} />
        <span className="quiet">{race.against}</span>
        <SelectField name={race.secondCompared} value={b} options={options} onChange={(name) => choose(a, name)} />
        {pair.gaps[0] && pair.gaps[1] && (
          <dl className="compared-gaps" aria-label={race.gap}>
            <dt>
              <Term of="gap" />
            </dt>
            {pair.gaps.map((gap, i) => (
              <dd key={pair.names[i]}>
                <span className="quiet">{pair.names[i]}</span> {formatShort(gap!.value)}
                <span className="compared-interval"> {gapRange(gap!)}</span>
              </dd>
            ))}
          </dl>
        )}
      </div>
      <div>
        {[winnerWords(pair), testWords(pair), speedUpWords(pair)].map(
          (words) =>
            words && (
              <p key={words}>
                <Sentences words={words} />
              </p>
            ),
        )}
      </div>
      <p className="hint">
        <Sentences words={race.figuresAre} />
      </p>
    </section>
  )
}
