import { findAcquisition } from '../../acquisition'
import { maxNoise } from '../../experiment/document'
import { LIMITS, mostEvaluations, problemOf, typicalSpread } from '../../experiment/setup'
import { explore } from '../../language/en/explore'
import { registries } from '../../language/en/registries'
import { modelWidth } from '../../problems/searchSpace'
import { MOST_AT_ONCE } from '../../search/batch'
import { selectCovariance, selectNoiseSd, selectProblem } from '../../store/derived'
import type { LabState } from '../../store/state'
import { findKernel } from '../../surrogate/kernels'
import type { Covariance } from '../../surrogate/kernels/kernel'
import type { Unit } from '../controls/NumberBox'
import type { TermId } from '../glossary/glossary'

/** A setting as it stands: its words, its value, and how far it goes. */
export interface SettingNow {
  readonly name: string
  /** As in the formulas. */
  readonly symbol?: string
  readonly index?: string
  readonly term: TermId
  readonly value: number
  /** The ends of its slider. */
  readonly min: number
  readonly max: number
  /** What its box takes beyond them. */
  readonly least: number
  readonly most: number
  readonly unit?: Unit | undefined
  readonly whole?: boolean
}

/** A number that can be set. */
interface Setting {
  /** Null where the experiment has no such setting. The same numbers make the same record, field by field. */
  readonly of: (state: LabState) => SettingNow | null
  readonly set: (lab: LabState, value: number) => void
}

/** One unit of σ_f, σ_n and ξ: 1 while y is standardised, else what y is measured in. */
const unitOf = (state: LabState) => (state.run.model.surrogate.standardize ? 1 : typicalSpread(selectProblem(state)).scale)
const unitName = ({ run }: LabState): Unit | undefined => (run.model.surrogate.standardize ? 'sd' : undefined)

/** The reach of σ_n and ξ. */
function upToOneUnit(state: LabState) {
  const unit = unitOf(state)
  return { min: 0, max: unit, least: 0, most: 10 * unit, unit: unitName(state) }
}

/** A setting of a fitted kernel goes on by hand from where the fit had put it. */
const setKernel = (lab: LabState, change: Partial<Covariance>) =>
  lab.setModel({ covariance: { ...selectCovariance(lab), ...change } as Covariance, fit: 'hand' })

const asksFor = (state: LabState, setting: 'xi' | 'kappa') =>
  findAcquisition(state.run.model.acquisition.kind).settings.some((each) => each === setting)

const wholeContest = (id: 'budget' | 'initialPoints'): Setting => ({
  of({ setup }) {
    const [min] = LIMITS[id]
    const max = Math.min(LIMITS[id][1], mostEvaluations(problemOf(setup)))
    return { name: explore[id], term: id, value: setup[id], min, max, least: min, most: max, whole: true }
  },
  set: (lab, value) => lab.setContest({ [id]: value }),
})

/** The settings that are one number each, in the order of the loop. */
export const SETTINGS = {
  dial: {
    of(state) {
      const { dial } = selectProblem(state)
      const { source } = state.setup
      if (!dial || source.kind !== 'listed') return null
      const { name, low, high, initial } = dial
      const value = source.dial ?? initial
      return { name: registries.say(name), term: `dial.${source.id}`, value, min: low, max: high, least: low, most: high }
    },
    set(lab, value) {
      const { source } = lab.setup
      if (source.kind === 'listed') lab.setContest({ source: { ...source, dial: value } })
    },
  },
  noise: {
    of(state) {
      const problem = selectProblem(state)
      if (problem.noise.kind !== 'gaussian') return null
      const most = maxNoise(problem)
      return { name: explore.noise, term: 'noise', value: state.setup.noise, min: 0, max: most, least: 0, most }
    },
    set: (lab, value) => lab.setContest({ noise: value }),
  },
  lengthscale: {
    of(state) {
      const covariance = selectCovariance(state)
      if (covariance.children) return null
      const along = findKernel(covariance.kind).lengthscale
      const [value] = [covariance.lengthscale ?? []].flat()
      if (!along || typeof value !== 'number') return null
      const [axis] = selectProblem(state).space
      const width = along === 'axes' ? modelWidth(axis!) : 5
      return {
        name: explore.lengthscale,
        symbol: 'ℓ',
        term: 'lengthscale',
        value,
        min: width / 100,
        max: width,
        least: along === 'axes' ? width / 1000 : 0.01,
        most: along === 'axes' ? width * 10 : 100,
        unit: along === 'axes' && axis!.scale === 'log' ? 'dec' : undefined,
      }
    },
    set: (lab, value) => setKernel(lab, { lengthscale: value }),
  },
  signalSd: {
    of(state) {
      const { children, variance } = selectCovariance(state)
      if (children) return null
      const unit = unitOf(state)
      return {
        name: explore.signalSd,
        symbol: 'σ',
        index: 'f',
        term: 'signalSd',
        value: Math.sqrt(variance as number),
        min: 0.02 * unit,
        max: 3 * unit,
        least: 1e-4 * unit,
        most: 100 * unit,
        unit: unitName(state),
      }
    },
    set: (lab, value) => setKernel(lab, { variance: value ** 2 }),
  },
  noiseSd: {
    of(state) {
      return {
        name: explore.noiseSd,
        symbol: 'σ',
        index: 'n',
        term: 'noiseSd',
        value: selectNoiseSd(state),
        ...upToOneUnit(state),
      }
    },
    set: (lab, value) => lab.setModel({ covariance: selectCovariance(lab), noiseSd: value, fit: 'hand' }),
  },
  xi: {
    of(state) {
      if (!asksFor(state, 'xi')) return null
      const { xi } = state.run.model.acquisition
      return {
        name: `${explore.exploration} ξ`,
        symbol: 'ξ',
        term: 'xi',
        value: xi,
        ...upToOneUnit(state),
      }
    },
    set: (lab, value) => lab.setModel({ xi: value }),
  },
  kappa: {
    of(state) {
      if (!asksFor(state, 'kappa')) return null
      const { kappa } = state.run.model.acquisition
      return { name: `${explore.optimism} κ`, symbol: 'κ', term: 'kappa', value: kappa, min: 0, max: 5, least: 0, most: 100 }
    },
    set: (lab, value) => lab.setModel({ kappa: value }),
  },
  budget: wholeContest('budget'),
  initialPoints: wholeContest('initialPoints'),
  batch: {
    of({ run }) {
      const value = run.model.acquisition.batch ?? 1
      return {
        name: explore.atOnce,
        term: 'batch',
        value,
        min: 1,
        max: MOST_AT_ONCE,
        least: 1,
        most: MOST_AT_ONCE,
        whole: true,
      }
    },
    set: (lab, value) => lab.setModel({ batch: value }),
  },
} as const satisfies Record<string, Setting>

export type SettingId = keyof typeof SETTINGS

export const findSetting = (id: SettingId): Setting => SETTINGS[id]
