import * as v from 'valibot'
import { acquisitionIds } from '../../../acquisition'
import { LIMITS } from '../../../experiment/setup'
import { performOnBench } from '../../../lessons/acts'
import { FITS } from '../../../search/modelSettings'
import type { Lab } from '../../../store/lab'
import { kernelIds } from '../../../surrogate/kernels'
import { findSetting, SETTINGS, type SettingId } from '../../../views/panels/settings'
import { CallRefused } from '../channel'
import { settled } from '../settled'
import { method } from './method'

/** Changes a setting, or says as the end of a sentence what it may be. */
type Setter = (lab: Lab, value: unknown) => string | null

const choice =
  <Item extends string>(items: readonly Item[], set: (lab: Lab, item: Item) => void): Setter =>
  (lab, value) => {
    const item = items.find((each) => each === value)
    if (item === undefined) return `one of ${new Intl.ListFormat('en', { type: 'disjunction' }).format(items)}`
    set(lab, item)
    return null
  }

const number =
  (id: SettingId): Setter =>
  (lab, value) => {
    const now = findSetting(id).of(lab.getState())
    if (!now) throw new CallRefused(`This experiment has no setting ${id}.`)
    const { least, most, whole } = now
    const isFine = typeof value === 'number' && value >= least && value <= most && (!whole || Number.isInteger(value))
    if (!isFine) return `a ${whole ? 'whole ' : ''}number from ${least} to ${most}`
    performOnBench(lab, { do: 'set', setting: id, value })
    return null
  }

/** All that can be set, by its name. */
const SETTERS: Readonly<Record<string, Setter>> = {
  ...Object.fromEntries(Object.keys(SETTINGS).map((id) => [id, number(id as SettingId)])),
  seed(lab, value) {
    const [least, most] = LIMITS.seed
    if (!(typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most))
      return `a whole number from ${least} to ${most}`
    performOnBench(lab, { do: 'seed', value })
    return null
  },
  kernel: choice(kernelIds, (lab, kind) => performOnBench(lab, { do: 'kernel', kind })),
  fit: choice(FITS, (lab, by) => performOnBench(lab, { do: 'fit', by })),
  acquisition: choice(acquisitionIds, (lab, kind) => lab.getState().setModel({ acquisition: kind })),
  truth(lab, value) {
    if (typeof value !== 'boolean') return 'true or false'
    if (value && lab.getState().locksTruth) throw new CallRefused('The truth is locked: it stays covered.')
    performOnBench(lab, { do: 'show', view: { truth: value } })
    return null
  },
}

export const SETTABLE = Object.keys(SETTERS)

export const set = method({
  name: 'set',
  args: v.strictObject({ name: v.picklist(SETTABLE), value: v.unknown() }),
  takes: `{ name, value } with a name out of ${new Intl.ListFormat('en').format(SETTABLE)}`,
  async run({ lab }, { name, value }) {
    if (!lab) throw new CallRefused('Settings are set in the room Explore only.')
    const allows = SETTERS[name]!(lab, value)
    if (allows !== null) throw new CallRefused(`The value of ${name} cannot be used: it must be ${allows}.`)
    await settled(lab)
    return {}
  },
})
