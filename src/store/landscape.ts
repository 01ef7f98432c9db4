import { contestOf, type Setup } from '../experiment/setup'
import { type Trace, toldBy } from '../experiment/trace'
import { drawsOn, landscapeOf, type Place, placeOn, planesOf, settingsAt } from '../search/landscape'
import { fits, type SurrogateSettings } from '../search/modelSettings'
import { bindCovariance } from '../surrogate/covariance'
import { NOISE } from '../surrogate/fit'
import type { Plane } from '../surrogate/landscape'
import { selectCovariance, selectMoment, selectNoiseSd, selectProblem, selectShown } from './derived'
import { type Memory, perLab } from './lastCall'
import type { LabState } from './state'

/** Settings as text: equal ones are then equal, and what only moves within a map asks for no other. */
const parsed = perLab((text: string) => JSON.parse(text) as SurrogateSettings)

/** The surrogate's settings in force: as set, or as fitted at the moment shown, and held from there. */
const inForce = (state: LabState): SurrogateSettings => ({
  ...state.run.model.surrogate,
  covariance: selectCovariance(state),
  noiseSd: selectNoiseSd(state),
  fit: 'hand',
})

/** How many inputs the black box has. */
export const selectInputs = (state: LabState): number => selectProblem(state).space.length

const planesFor = perLab((paths: string) => planesOf(paths.split(' ')))
/** The pairs of settings that the landscape can be drawn over. */
export const selectPlanes = (state: LabState): readonly Plane[] => {
  const { paths } = bindCovariance(state.run.model.surrogate.covariance, selectInputs(state))
  return planesFor(state, paths.join(' '))
}

/** The pair of settings that it is drawn over: the one asked for, if this kernel has it. */
export function selectPlane(state: LabState): Plane {
  const planes = selectPlanes(state)
  const asked = state.view.landscape?.plane?.join()
  return planes.find((plane) => plane.join() === asked) ?? planes[0]!
}

/** What it is drawn of: what is asked for, or what the fit in force climbs. */
export const selectRelief = ({ view, run }: LabState): 'likelihood' | 'posterior' =>
  view.landscape?.of ?? (fits[run.model.surrogate.fit].maximizes === 'map' ? 'posterior' : 'likelihood')

const ANYWHERE: Place = [1, 1]
/** The settings in force but for the two that move. */
const heldOf = (state: LabState) => parsed(state, JSON.stringify(settingsAt(inForce(state), selectPlane(state), ANYWHERE)))
interface Made {
  readonly setup: Setup
  readonly shown: Trace
  readonly held: SurrogateSettings
  readonly plane: Plane
  readonly landscape: ReturnType<typeof landscapeOf>
}
const madePer = perLab(
  (setup: Setup, shown: Trace, held: SurrogateSettings, plane: Plane): Made => ({
    setup,
    shown,
    held,
    plane,
    landscape: landscapeOf(contestOf(setup, setup.model), held, toldBy(shown), plane),
  }),
)
const lastMade = new WeakMap<Memory, Made>()

/**
 * The landscape at the moment shown; null before there is anything to tell settings apart by. It stays the same while its two settings move. While
 * another setting is dragged faster than whole maps can be made, it is the one from before, until the hand rests.
 */
export function selectLandscape(state: LabState) {
  const last = lastMade.get(state.memory)
  const plane = selectPlane(state)
  if (last?.landscape && state.resolution === 'quick' && last.plane === plane) return last.landscape
  const made = madePer(state, state.setup, selectShown(state), heldOf(state), plane)
  lastMade.set(state.memory, made)
  return made.landscape
}

/** Whether that landscape is the one of the settings in force. */
export function selectIsCurrent(state: LabState): boolean {
  const last = lastMade.get(state.memory)
  return last?.setup === state.setup && last.shown === selectShown(state) && last.held === heldOf(state)
}

const placeIn = perLab((x: number, y: number): Place => [x, y])
/** The two settings in force. */
export const selectDot = (state: LabState): Place => placeIn(state, ...placeOn(selectPlane(state), inForce(state)))

const drawsPer = perLab((members: Parameters<typeof drawsOn>[1], plane: Plane) => drawsOn(plane, members))
const NONE: readonly Place[] = []
/** The draws that full Bayes averages over. */
export const selectDraws = (state: LabState): readonly Place[] => {
  if (!fits[state.run.model.surrogate.fit].averages) return NONE
  const { members } = selectMoment(state).model
  return members.length > 1 ? drawsPer(state, priorsOf(state, members), selectPlane(state)) : NONE
}
const priorsOf = perLab((members: ReturnType<typeof selectMoment>['model']['members']) =>
  members.map(({ process: { prior } }) => prior),
)

const heldPer = perLab((held: SurrogateSettings, plane: Plane, dim: number) =>
  [...bindCovariance(held.covariance, dim).paths, NOISE]
    .filter((path) => !plane.includes(path))
    .map((path) => ({ path, value: placeOn([path, path], held)[0] })),
)
/** All other settings, as they are held. */
export const selectHeld = (state: LabState) => heldPer(state, heldOf(state), selectPlane(state), selectInputs(state))

/** Sets the two settings by hand, and holds all others as they are. */
export function moveDot(state: LabState, place: Place): void {
  const { covariance, noiseSd } = settingsAt(inForce(state), selectPlane(state), place)
  state.setModel({ covariance, noiseSd, fit: 'hand' })
}
