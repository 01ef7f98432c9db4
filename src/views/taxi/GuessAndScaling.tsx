import { recordedTable } from '../../casestudy/recorded'
import { FoundAndFresh, type FoundRow, scoresOf } from './FoundAndFresh'
import { scaledGuessWords } from './taxiWords'

const WHOLE = Number.POSITIVE_INFINITY
const UNSCALED = recordedTable('article', WHOLE).baseline
const SCALED = recordedTable('fair', WHOLE).baseline

const ROWS: readonly FoundRow[] = [
  { key: 'raw', of: 'baseline', name: 'as they are', ...UNSCALED },
  { key: 'scaled', of: 'baseline', name: 'scaled', ...SCALED },
]

/** The guess as it was recorded: with features as they are, and with scaled ones where that is to be seen. */
export function GuessAndScaling({ both }: { readonly both: boolean }) {
  return (
    <FoundAndFresh
      title="The guess, and the same guess on fresh seeds"
      rows={both ? ROWS : ROWS.slice(0, 1)}
      within={[UNSCALED, SCALED].flatMap(scoresOf)}
      description={scaledGuessWords(UNSCALED, both ? SCALED : null)}
    />
  )
}
