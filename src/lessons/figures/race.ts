import * as v from 'valibot'
import { LinkError } from '../../experiment/link'
import { raceRoom } from '../../experiment/raceRoom'
import { encodeLink, readDocument, versionOf } from '../../experiment/room'
import { race as words } from '../../language/en/race'
import type { Dimension } from '../../problems/searchSpace'
import { perLab } from '../../store/lastCall'
import { selectHowFar, selectProblem } from '../../store/race/derived'
import { addressedRace, createRaceStore, type RaceMeans, type RaceStore, selectRaceDocument } from '../../store/race/raceStore'
import type { RaceState } from '../../store/race/state'
import { judge } from '../judge'
import type { RaceMarks, RaceScene, RaceStep } from '../lesson'
import { isRaceAct, performOnRace } from '../race/acts'
import type { FigureContent, FigureKind } from './figure'

export interface RaceShows {
  readonly kind: 'race'
  readonly race: RaceStore
  readonly scene: RaceScene
}

const isUnderWay = ({ activity }: RaceState): boolean => activity !== 'idle' && activity !== 'paused'

/** Whether the race was begun: then whoever opens a link to it sees it run. */
const isBegun = (state: RaceState): boolean => state.activity !== 'idle' || selectHowFar(state).finished > 0

const shownOf = perLab((race: object, begun: boolean) => ({ ...race, begun }))

/** A race as a link to a step carries it: the document of the room Race, and whether it was begun. */
const begunSchema = v.looseObject({ begun: v.boolean() })

function readRace({ version, content }: FigureContent) {
  const parsed = v.safeParse(begunSchema, content)
  if (!parsed.success) throw new LinkError('This link cannot be used: its race cannot be read.')
  const { begun, ...race } = parsed.output
  return { begun, race: readDocument(raceRoom, version, race) }
}

/** Where a reader marks it. */
const axisOf = (marks: RaceMarks): Dimension =>
  'hours' in marks
    ? { label: words.timeInHours, low: 0, high: marks.hours, scale: 'linear' }
    : { label: words.winRateOf(marks.winRateOf), low: 0, high: 100, scale: 'linear' }

/** For a race that is only looked at. */
const NOBODY: RaceMeans = {
  startWorker: () => {
    throw new Error('Nobody runs races here.')
  },
  workers: 0,
  soon: (call) => call(),
}

/** A race of searches over many seeds, run by workers. */
export const race: FigureKind<RaceStep, RaceShows> = {
  open({ scene, ask }, { race: means }) {
    const race = createRaceStore(scene.document, means ?? NOBODY)
    const { change, subscribe } = addressedRace(race)
    const document = () => shownOf(race.getState(), selectRaceDocument(race.getState()), isBegun(race.getState()))
    return {
      shows: { kind: 'race', race, scene },
      document,
      change,
      subscribe,
      perform: (act) => isRaceAct(act) && (means || act.do !== 'race') && performOnRace(race, act),
      judge: (said) => (ask ? judge(ask, { state: race.getState(), ...said }) : 'right'),
      open(content) {
        const read = content ? readRace(content) : { begun: false, race: scene.document }
        race.getState().open(read.race)
        race.getState().forget()
        if (read.begun && means) race.getState().start()
      },
      written: () => ({ version: versionOf(raceRoom), content: document() }),
      axes: () => (scene.marks ? [axisOf(scene.marks)] : selectProblem(race.getState()).space),
      inExplore: null,
      inRoom: { name: 'Race', link: () => encodeLink(raceRoom, selectRaceDocument(race.getState())) },
      whenSettled(call) {
        if (!isUnderWay(race.getState())) return call()
        const unsubscribe = race.subscribe((state) => {
          if (isUnderWay(state)) return
          unsubscribe()
          call()
        })
      },
      close: () => race.getState().cancel(),
    }
  },
  check(content) {
    readRace(content)
  },
  lights: [],
}
