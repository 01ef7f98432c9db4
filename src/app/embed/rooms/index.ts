import type { Lab } from '../../../store/lab'
import type { RoomId } from '../../rooms'
import type { Driven } from './driven'

type Opener = (lab: Lab) => Promise<Driven>

/** Each room as its host drives it: one file a room, fetched with the room itself. */
const ROOMS: Readonly<Record<RoomId, Opener>> = {
  explore: async (lab) => (await import('./explore')).driveExplore(lab),
  async learn() {
    const [{ learn }, { driveLearn }] = await Promise.all([import('../../LearnPage'), import('./learn')])
    return driveLearn(learn)
  },
  async race() {
    const [{ race }, { driveRace }] = await Promise.all([import('../../RacePage'), import('./race')])
    return driveRace(race)
  },
  async taxi() {
    const [{ taxi }, { driveTaxi }] = await Promise.all([import('../../TaxiPage'), import('./taxi')])
    return driveTaxi(taxi)
  },
  async measure() {
    const [{ measure }, { driveMeasure }] = await Promise.all([import('../../MeasurePage'), import('./measure')])
    return driveMeasure(measure)
  },
}

/** @param lab of the workbench, which the page holds while it is in other rooms too */
export const driven = (room: RoomId, lab: Lab): Promise<Driven> => ROOMS[room](lab)
