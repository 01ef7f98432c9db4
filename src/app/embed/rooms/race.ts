import { maxNoise } from '../../../experiment/document'
import { RACE_LIMITS } from '../../../experiment/raceDocument'
import { selectHowFar, selectProblem, selectShown } from '../../../store/race/derived'
import type { RaceStore } from '../../../store/race/raceStore'
import { CallRefused } from '../channel'
import type { Driven } from './driven'
import { amountIn, choiceOf, flag, type Setter, wholeIn } from './setters'

/** A race: moments are the evaluations that every run has made, as the picture shows them. It runs when its host, or its reader, says so. */
export const driveRace = (race: RaceStore): Driven => {
  const { getState: get } = race
  return {
    moment() {
      const state = get()
      const { finished, total } = selectHowFar(state)
      return { at: selectShown(state), of: state.contest.budget, finished, runs: total, activity: state.activity }
    },
    tells: 'step',
    go: (to) => get().lookAt(to(selectShown(get()))),
    setters: {
      running: flag((on) => (on ? begin(race) : get().cancel())),
      budget: wholeIn(RACE_LIMITS.budget, (budget) => get().setContest({ budget })),
      seeds: wholeIn(RACE_LIMITS.seeds, (seeds) => get().setContest({ seeds })),
      seed: wholeIn(RACE_LIMITS.firstSeed, (firstSeed) => get().setContest({ firstSeed })),
      initialPoints: wholeIn(RACE_LIMITS.initialPoints, (initialPoints) => get().setContest({ initialPoints })),
      noise: noiseOf(race),
      measure: choiceOf(['regret', 'value'], (measure) => {
        if (measure === 'regret' && !selectProblem(get()).optimum)
          throw new CallRefused('There is no regret here: the optimum of this black box is not known.')
        get().show({ measure })
      }),
      cost: choiceOf(['evaluations', 'time'], (cost) => get().show({ cost })),
    },
    settled: () => Promise.resolve(),
    figure: '.race-main',
    parts: { plot: '.race-main', controls: '.race-transport', settings: '.race-setup' },
  }
}

/** Starts it, or goes on. Whoever embeds a long race means it: nobody is asked. */
function begin(race: RaceStore): void {
  const { activity, start, resume, goAhead } = race.getState()
  if (activity === 'idle') start()
  if (activity === 'paused') resume()
  if (race.getState().activity === 'asking') goAhead()
}

const noiseOf =
  (race: RaceStore): Setter =>
  (value) =>
    amountIn([0, maxNoise(selectProblem(race.getState()))], (noise) => race.getState().setContest({ noise }))(value)
