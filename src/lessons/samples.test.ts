import { expect, it } from 'vitest'
import { decodeLink } from '../experiment/room'
import samples from '../experiment/samples/learn.v1.json' with { type: 'json' }
import { alike, experimentOpens, raceOpens } from '../experiment/samples/testSupport'
import { unhurried } from '../store/clock'
import { selectDocument } from '../store/lab'
import { selectRaceDocument } from '../store/race/raceStore'
import { selectTaxiDocument } from '../store/taxi/documentSlice'
import { lessons } from '.'
import type { Shows } from './figures'
import { createLearn } from './learnLab'
import { learnRoomOf } from './learnRoom'
import { selectCounts, selectPosterior } from './slotMachine/machine'

/** What identifies the figure of a step, by its kind. */
function figureOpens(shows: Shows): unknown {
  switch (shows.kind) {
    case 'race':
      return raceOpens(selectRaceDocument(shows.race.getState()))
    case 'taxi':
      return selectTaxiDocument(shows.taxi.getState())
    case 'bench':
      return experimentOpens(selectDocument(shows.lab.getState()))
    case 'slotMachine': {
      const state = shows.machine.getState()
      return { document: state.document, counts: selectCounts(state), posterior: selectPosterior(state) }
    }
  }
}

const room = learnRoomOf(lessons)

// A step as its lesson has it is only named: its numbers may change with the lesson. What a reader did with it may not.
it.each(samples)('a link of an earlier version opens to the same step, answer and numbers: $name', async ({ address, opens }) => {
  const learn = createLearn({ lessons, clock: unhurried, recall: () => null, keep: () => {} })
  learn.getState().open(await decodeLink(room, address.replace('#', '')))
  const { now } = learn.getState()
  const page = now && { lesson: now.lesson.id, step: now.step.id, answer: now.answer, figure: figureOpens(now.figure.shows) }
  expect(JSON.parse(JSON.stringify({ page }))).toMatchObject(alike(opens) as object)
})
