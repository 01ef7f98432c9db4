import { recordedTable } from '../../casestudy/recorded'
import { taxi } from '../../language/en/taxi'
import { FoundAndFresh, type FoundRow, scoresOf } from './FoundAndFresh'
import { scaledGuessWords } from './taxiWords'

const WHOLE = Number.POSITIVE_INFINITY
const UNSCALED = recordedTable('article', WHOLE).baseline
const SCALED = recordedTable('fair', WHOLE).baseline

/** The guess as it was recorded: with features as they are, and with scaled ones where that is to be seen. */
export function GuessAndScaling({ both }: { readonly both: boolean }) {
  const rows: readonly FoundRow[] = [
    { key: 'raw', of: 'baseline', name: taxi.asTheyAre, ...UNSCALED },
    { key: 'scaled', of: 'baseline', name: taxi.scaled, ...SCALED },
  ]
  return (
    <FoundAndFresh
      title={taxi.guessAndFresh}
      rows={both ? rows : rows.slice(0, 1)}
      within={[UNSCALED, SCALED].flatMap(scoresOf)}
      description={scaledGuessWords(UNSCALED, both ? SCALED : null)}
    />
  )
}
