import { readDocument, versionOf } from '../../experiment/room'
import type { SearchSpace } from '../../problems/searchSpace'
import { judge } from '../judge'
import type { SlotScene, SlotStep } from '../lesson'
import { isSlotAct, performOnSlotMachine } from '../slotMachine/acts'
import { slotMachineRoom } from '../slotMachine/document'
import { LAYERS } from '../slotMachine/layers'
import { addressedSlotMachine, createSlotMachine, type SlotMachine } from '../slotMachine/machine'
import type { FigureKind } from './figure'

export interface SlotShows {
  readonly kind: 'slotMachine'
  readonly machine: SlotMachine
  readonly scene: SlotScene
}

const CHANCES: SearchSpace = [{ label: 'p', scale: 'linear', low: 0, high: 1 }]

/** A slot machine, and what is believed of its chance of winning. */
export const slotMachine: FigureKind<SlotStep, SlotShows> = {
  open({ scene, ask }) {
    const machine = createSlotMachine(scene.document)
    const { document, change, subscribe } = addressedSlotMachine(machine)
    return {
      shows: { kind: 'slotMachine', machine, scene },
      document,
      change,
      subscribe,
      perform: (act) => isSlotAct(act) && performOnSlotMachine(machine, act),
      judge: (said) => (ask ? judge(ask, { state: machine.getState(), ...said }) : 'right'),
      open: (content) =>
        machine.getState().open(content ? readDocument(slotMachineRoom, content.version, content.content) : scene.document),
      written: () => ({ version: versionOf(slotMachineRoom), content: document() }),
      axes: () => CHANCES,
      inExplore: null,
    }
  },
  check({ version, content }) {
    readDocument(slotMachineRoom, version, content)
  },
  lights: LAYERS,
}
