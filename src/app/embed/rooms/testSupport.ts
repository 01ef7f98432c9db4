import { vi } from 'vitest'
import { defaultDocument } from '../../../experiment/document'
import type { MeasureDocument } from '../../../experiment/measure/measureDocument'
import { lessons } from '../../../lessons'
import { addressedLearn, createLearn } from '../../../lessons/learnLab'
import type { Addressed } from '../../../store/addressed'
import { unhurried } from '../../../store/clock'
import { addressedLab, createLab } from '../../../store/lab'
import { addressedMeasure, createMeasureStore } from '../../../store/measure/measureStore'
import { addressedRace, createRaceStore } from '../../../store/race/raceStore'
import { smallRace } from '../../../store/race/testSupport'
import { addressedTaxi, createTaxiStore } from '../../../store/taxi/taxiStore'
import { inThisThread } from '../../../testSupport'
import { nobody } from '../../../views/figure/animation/nobody'
import { measureAnswerer } from '../../../workers/measureAnswerer'
import { raceAnswerer } from '../../../workers/raceAnswerer'
import type { RoomId } from '../../rooms'
import { CallRefused } from '../channel'
import { answerOn } from '../methods'
import type { MethodName } from '../protocol'
import type { Driven } from './driven'
import { driveExplore } from './explore'
import { driveLearn } from './learn'
import { driveMeasure } from './measure'
import { driveRace } from './race'
import { driveTaxi } from './taxi'

/** Where there is no page there is nothing to focus and no figure: the story of the embed asks for those. */
const NOWHERE = { querySelector: () => null, querySelectorAll: () => [] } as unknown as Element

/** A room as a host asks it: what it answers, and the sentence of what it refuses. */
function asked(room: RoomId, addressed: unknown, driven: Driven) {
  const stage = { room, addressed: addressed as Addressed<unknown>, driven, element: NOWHERE }
  const ask = (method: MethodName, args?: unknown) => answerOn(stage, { method, args })
  const refused = (method: MethodName, args?: unknown) =>
    ask(method, args).then(
      () => 'answered',
      (error) => (error instanceof CallRefused ? error.message : Promise.reject(error)),
    )
  return { driven, ask, refused }
}

export function onBench(locksTruth = false) {
  const lab = createLab(defaultDocument(), { clock: unhurried, locksTruth })
  return { lab, state: () => lab.getState(), ...asked('explore', addressedLab(lab), driveExplore(lab)) }
}

export function inLessons() {
  const learn = createLearn({ lessons, clock: unhurried, recall: () => null, keep: () => {} })
  return asked('learn', addressedLearn(learn), driveLearn(learn))
}

export function inRace({ works = true } = {}) {
  const answer = raceAnswerer(() => 0)
  const startWorker = works ? () => inThisThread(answer) : nobody
  const race = createRaceStore(smallRace, { startWorker, workers: 2, soon: (call) => setTimeout(call) })
  const until = (holds: () => boolean) =>
    new Promise<void>((resolve) => {
      if (holds()) return resolve()
      const unsubscribe = race.subscribe(() => {
        if (!holds()) return
        unsubscribe()
        resolve()
      })
    })
  return { get: race.getState, until, ...asked('race', addressedRace(race), driveRace(race)) }
}

export function inTaxi() {
  const taxi = createTaxiStore({
    startStudyWorker: nobody,
    startGuessWorker: nobody,
    startReader: nobody,
    workers: 2,
    recall: () => [],
    keep: vi.fn(),
  })
  return { get: taxi.getState, ...asked('taxi', addressedTaxi(taxi), driveTaxi(taxi)) }
}

export function inMeasure(document: MeasureDocument) {
  const measure = createMeasureStore(document, {
    startWorker: () => inThisThread(measureAnswerer),
    patience: (call) => setTimeout(call, 20),
  })
  return { get: measure.getState, ...asked('measure', addressedMeasure(measure), driveMeasure(measure)) }
}
