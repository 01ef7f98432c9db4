import { acquisitionIds } from '../../../acquisition'
import { LIMITS } from '../../../experiment/setup'
import { performOnBench } from '../../../lessons/acts'
import { FITS } from '../../../search/modelSettings'
import type { Lab } from '../../../store/lab'
import { selectAim } from '../../../store/timelineSlice'
import { kernelIds } from '../../../surrogate/kernels'
import { findSetting, SETTINGS, type SettingId } from '../../../views/panels/settings'
import { CallRefused } from '../channel'
import type { Driven } from './driven'
import { choiceOf, flag, numberIn, type Setter, wholeIn } from './setters'

/** The workbench: its moments are the evaluations of its run. */
export const driveExplore = (lab: Lab): Driven => ({
  moment() {
    const { view, setup } = lab.getState()
    return { at: view.at, of: setup.budget, phase: view.phase }
  },
  tells: 'step',
  go(to) {
    lab.getState().setPlaying(false)
    lab.getState().goTo(to(selectAim(lab.getState()).at))
  },
  setters: {
    ...Object.fromEntries(Object.keys(SETTINGS).map((id) => [id, settingOf(lab, id as SettingId)])),
    seed: wholeIn(LIMITS.seed, (value) => performOnBench(lab, { do: 'seed', value })),
    kernel: choiceOf(kernelIds, (kind) => performOnBench(lab, { do: 'kernel', kind })),
    fit: choiceOf(FITS, (by) => performOnBench(lab, { do: 'fit', by })),
    acquisition: choiceOf(acquisitionIds, (kind) => lab.getState().setModel({ acquisition: kind })),
    truth: flag((truth) => {
      if (truth && lab.getState().locksTruth) throw new CallRefused('The truth is locked: it stays covered.')
      performOnBench(lab, { do: 'show', view: { truth } })
    }),
  },
  settled: () => settled(lab),
  figure: '.belief',
  parts: { plot: '[data-embed=plot]', controls: '[data-embed=controls]', settings: '[data-embed=settings]' },
})

const settingOf =
  (lab: Lab, id: SettingId): Setter =>
  (value) => {
    const now = findSetting(id).of(lab.getState())
    if (!now) throw new CallRefused(`This experiment has no setting ${id}.`)
    return numberIn({ ...now, whole: now.whole ?? false }, (amount) =>
      performOnBench(lab, { do: 'set', setting: id, value: amount }),
    )(value)
  }

/** Waits until the moment that was asked for is shown, and everything before it was computed. */
function settled(lab: Lab): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const { goal, todo, failure } = lab.getState()
      if (failure) reject(new CallRefused('The workbench cannot show this: something went wrong that should not have.'))
      else if (goal === null && todo.length === 0) resolve()
      else return
      unsubscribe()
    }
    const unsubscribe = lab.subscribe(look)
    look()
  })
}
