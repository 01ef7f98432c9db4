import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { long } from '../../language/pseudo'
import { speak } from '../../language/speak'
import { createRaceStore } from '../../store/race/raceStore'
import { smallRace } from '../../store/race/testSupport'
import { RaceContext } from '../../store/race/useRace'
import { SetupPanel } from './SetupPanel'

beforeAll(() => speak(long))
afterAll(() => speak())

it('says the races, the black boxes, the searches and their settings in the language of the page', () => {
  const startWorker = () => {
    throw new Error('Nothing is raced here.')
  }
  const store = createRaceStore(smallRace, { startWorker, workers: 1, soon: (call) => setTimeout(call) })
  const markup = renderToStaticMarkup(
    <RaceContext value={store}>
      <SetupPanel />
    </RaceContext>,
  )
  const said = [...markup.matchAll(/<(?:option|p|legend)\b[^>]*>([^<]+)</g)].map(([, text]) => text!.trim())
  expect(said.length).toBeGreaterThan(60)
  expect(said.filter((text) => !text.startsWith('⟦'))).toEqual([])
})
