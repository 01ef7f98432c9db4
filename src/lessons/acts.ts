import type { AcquisitionId } from '../acquisition'
import type { Document, Phase, View } from '../experiment/document'
import { covarianceOf } from '../search/kernelFor'
import { selectProblem } from '../store/derived'
import type { Lab } from '../store/lab'
import type { LabState } from '../store/state'
import { findSetting, type SettingId } from '../views/panels/settings'
import type { RaceAct } from './race/acts'
import type { SlotAct } from './slotMachine/acts'
import type { TaxiAct } from './taxi/acts'

/**
 * One thing done on a figure, as data: so the same answer can be given by “Show me”, by a test without a browser, and by a story with the
 * keyboard.
 */
export type Act = AnswerAct | BenchAct | SlotAct | RaceAct | TaxiAct

/** What is said rather than done. */
export type AnswerAct = { readonly do: 'mark'; readonly x: readonly number[] } | { readonly do: 'option'; readonly id: string }

export type BenchAct =
  | { readonly do: 'set'; readonly setting: SettingId; readonly value: number }
  | { readonly do: 'evaluate'; readonly x: readonly number[] }
  | { readonly do: 'retell'; readonly number: number; readonly y: number }
  | { readonly do: 'step'; readonly count: number }
  | { readonly do: 'open'; readonly document: Document }
  | { readonly do: 'goTo'; readonly at: number }
  | { readonly do: 'phase'; readonly phase: Phase }
  | { readonly do: 'acquisition'; readonly kind: AcquisitionId }
  | { readonly do: 'seed'; readonly value: number }
  | { readonly do: 'kernel'; readonly kind: string }
  | { readonly do: 'fit'; readonly by: 'hand' | 'mle' | 'map' | 'bayes' }
  | {
      readonly do: 'show'
      readonly view: Partial<
        Pick<
          View,
          'truth' | 'pictures' | 'bands' | 'functions' | 'covariance' | 'landscape' | 'cursors' | 'measure' | 'acquisitionScale'
        >
      >
    }

type Performers = { readonly [Kind in BenchAct['do']]: (state: LabState, act: Extract<BenchAct, { readonly do: Kind }>) => void }

const ON_BENCH: Performers = {
  set: (state, { setting, value }) => findSetting(setting).set(state, value),
  evaluate: (state, { x }) => state.choose(x),
  retell: (state, { number, y }) => state.retell(number, y),
  step: (state, { count }) => state.goTo(state.view.at + count),
  open: (state, { document }) => state.open(document),
  goTo: (state, { at }) => state.goTo(at),
  phase: (state, { phase }) => state.goToPhase(phase),
  acquisition: (state, { kind }) => state.setModel({ acquisition: kind }),
  seed: (state, { value }) => state.setSeed(value),
  kernel: (state, { kind }) =>
    state.setModel({ covariance: covarianceOf(kind, selectProblem(state), state.run.model.surrogate.covariance) }),
  fit: (state, { by }) => state.setModel({ fit: by }),
  show: (state, { view }) => state.show(view),
}

export const isBenchAct = (act: Act): act is BenchAct => act.do in ON_BENCH

/** Does it on a workbench. */
export const performOnBench = <Kind extends BenchAct['do']>(lab: Lab, act: Extract<BenchAct, { readonly do: Kind }>): void =>
  ON_BENCH[act.do as Kind](lab.getState(), act)
