import { NETWORKS, type NetworkId } from '../../../casestudy/study'
import { SCENES, TAXI_LIMITS } from '../../../casestudy/taxiRoom'
import { selectLength, selectMade, selectStudy, selectTrainings } from '../../../store/taxi/derived'
import type { TaxiStore } from '../../../store/taxi/taxiStore'
import { CallRefused } from '../channel'
import { type Driven, within } from './driven'
import { choiceOf, flag, type Setter, wholeIn } from './setters'

const SPEEDS = ['measured', ...(Object.keys(NETWORKS) as NetworkId[])] as const

/** The case of the taxi fares: moments are its scenes. */
export const driveTaxi = (taxi: TaxiStore): Driven => {
  const { getState: get } = taxi
  return {
    moment() {
      const state = get()
      const trained = selectStudy(state)
        ? { activity: state.activity, made: selectMade(state), trainings: selectTrainings(state) }
        : null
      return { scene: state.scene, at: SCENES.indexOf(state.scene) + 1, of: SCENES.length, shown: state.shown, ...trained }
    },
    tells: 'step',
    go: (to) => get().goTo(SCENES[within(1, to(SCENES.indexOf(get().scene) + 1), SCENES.length) - 1]!),
    setters: {
      shown: shownOf(taxi),
      speed: choiceOf(SPEEDS, (speed) => get().setSpeed(speed)),
      protocol: choiceOf(['fair', 'article'], (protocol) => get().setProtocol(protocol)),
      seed: wholeIn(TAXI_LIMITS.seed, (seed) => get().setSeed(seed)),
      budget: wholeIn(TAXI_LIMITS.budget, (budget) => get().setBudget(budget)),
      running: flag((on) => {
        if (!selectStudy(get()))
          throw new CallRefused('Recorded runs are shown: nothing is trained before speed names a network.')
        const { activity, start, resume, cancel } = get()
        if (!on) cancel()
        else if (activity === 'paused') resume()
        else if (activity !== 'running') start()
      }),
    },
    settled: () => Promise.resolve(),
    figure: '.taxi-figure:has(svg, canvas, table)',
    parts: { plot: '.taxi-scene', controls: '.taxi-scene-menu', settings: '.taxi-rail:not(.taxi-scene-menu)' },
  }
}

const shownOf =
  (taxi: TaxiStore): Setter =>
  (value) => {
    const state = taxi.getState()
    if (selectStudy(state)) throw new CallRefused('Trainings made here are shown as far as they are: shown is for recorded runs.')
    return wholeIn([0, selectLength(state)], (shown) => state.show(shown))(value)
  }
