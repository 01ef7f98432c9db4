import { exploreRoom } from '../../experiment/exploreRoom'
import { readDocument, versionOf } from '../../experiment/room'
import { selectProblem } from '../../store/derived'
import { addressedLab, createLab, type Lab } from '../../store/lab'
import { LIGHTS } from '../../views/plot/lights'
import { isBenchAct, performOnBench } from '../acts'
import { judge } from '../judge'
import type { BenchScene, BenchStep } from '../lesson'
import type { FigureKind } from './figure'

export interface BenchShows {
  readonly kind: 'bench'
  readonly lab: Lab
  readonly scene: BenchScene
}

/** The workbench, or some of its panels. */
export const bench: FigureKind<BenchStep, BenchShows> = {
  open({ scene, ask }, { clock }) {
    const lab = createLab(scene.document, { clock })
    const { document, change, subscribe } = addressedLab(lab)
    return {
      shows: { kind: 'bench', lab, scene },
      document,
      change,
      subscribe,
      perform: (act) => isBenchAct(act) && performOnBench(lab, act),
      judge: (said) => (ask ? judge(ask, { state: lab.getState(), ...said }) : 'right'),
      open: (content) =>
        lab.getState().open(content ? readDocument(exploreRoom, content.version, content.content) : scene.document),
      written: () => ({ version: versionOf(exploreRoom), content: document() }),
      axes: () => selectProblem(lab.getState()).space,
      inExplore: document,
    }
  },
  check({ version, content }) {
    readDocument(exploreRoom, version, content)
  },
  lights: LIGHTS,
}
