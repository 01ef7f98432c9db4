import { haversine } from '../../../trips/features'
import { type SyntheticSettings, syntheticTrips } from '../../../trips/synthetic'
import { once, type Sketch } from './sketch'

/** Fares over distances of a few hundred synthetic trips, in dollars and km. */
export const fares = (says: string, settings: Pick<SyntheticSettings, 'dirty' | 'surcharges'>): Sketch => ({
  says,
  frames: once(() => {
    const trips = syntheticTrips({ count: 400, seed: 1, ...settings })
    const points = trips.map(
      ({ fare, from, to }) => [Math.min(20, haversine(from, to)), Math.min(60, Math.max(0, fare))] as const,
    )
    return [{ x: [0, 20.5], y: [0, 62], marks: [{ as: 'dots', look: 'ink', points }] }]
  }),
})
