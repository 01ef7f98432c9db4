import type { Document } from '../../../experiment/document'
import type { Moment } from '../../../experiment/moments'
import { incumbents } from '../../../experiment/regret'
import { modelBounds, toModel } from '../../../problems/searchSpace'
import { noiseSdOf } from '../../../search/beliefs'
import { ORIGINS } from '../../../search/origins'
import {
  selectMoment,
  selectMoments,
  selectNext,
  selectPlaces,
  selectProblem,
  selectShown,
  selectTruth,
} from '../../../store/derived'
import { createLab } from '../../../store/lab'
import type { LabState } from '../../../store/state'
import { extentOf, type Frame, type Mark, once, type Sketch } from './sketch'

/** What a picture of a belief can show; each is drawn from the Lab of its scene. */
const LAYERS = {
  truth: (state) => [{ as: 'line', look: 'truth', dash: 'dashed', points: truthOf(state) }],
  outer: (state) => [band(state, 2)],
  /** Two standard deviations of a next value, noise included. */
  predictive: (state) => [band(state, 2, noiseSdOf(selectMoment(state).model))],
  inner: (state) => [band(state, 1)],
  mean: (state) => [{ as: 'line', look: 'bayesian', points: along(state, ({ mean }) => mean) }],
  points: (state) => [dots(state, ({ y }) => y !== null)],
  failed: (state) => [{ ...dots(state, ({ y }) => y === null), shape: 'cross' }],
  initial: (state) => [{ ...dots(state, ({ origin }) => ORIGINS[origin].isStart), shape: 'hollow' }],
  chosen: (state) => [dots(state, ({ origin }) => !ORIGINS[origin].isStart)],
  best: (state) => bestOf(state).map((y) => ({ as: 'across', look: 'next', y, label: 'f⁺' })),
  next: (state) => nextOf(state).map((x) => ({ as: 'upright', look: 'next', x, label: 'next' })),
} as const satisfies Record<string, (state: LabState) => readonly Mark[]>

type Layer = keyof typeof LAYERS

/** The belief as it is mostly shown. */
export const BELIEF = ['outer', 'inner', 'mean', 'points'] as const satisfies readonly Layer[]

type Shown = ReturnType<typeof selectShown>[number]

/** A place as far along its axis as it is drawn: log axes by their exponents. */
const place = (state: LabState, x: number) => toModel(selectProblem(state).space[0]!, x)

const dots = (state: LabState, isMeant: (evaluation: Shown) => boolean) =>
  ({
    as: 'dots',
    look: 'ink',
    points: selectShown(state)
      .filter(isMeant)
      .map(({ x, y }) => [place(state, x[0]!), y ?? lowest(state)] as const),
  }) as const

const lowest = (state: LabState) => Math.min(...truthOf(state).map(([, y]) => y))

const truthOf = (state: LabState) =>
  selectTruth(state).flatMap(({ x, y }, i) => (i % 8 === 0 && Number.isFinite(y) ? [[place(state, x), y] as const] : []))

/** Every fourth of the places that curves are drawn from: enough for a small picture. */
const along = (state: LabState, of: (curves: ReturnType<Moment['curves']>) => ArrayLike<number>) => {
  const values = of(selectMoment(state).curves())
  return selectPlaces(state).flatMap((x, i) => (i % 4 === 0 ? [[place(state, x), values[i]!] as const] : []))
}

const band = (state: LabState, deviations: number, noise = 0) => {
  const { edge } = selectMoment(state)
  const [low, high] = [edge(-deviations, noise), edge(deviations, noise)]
  const points = selectPlaces(state).flatMap((x, i) => {
    return i % 4 === 0 ? [[place(state, x), low(i), high(i)] as const] : []
  })
  return { as: 'area', look: 'bayesian', points } as const
}

const bestOf = (state: LabState): number[] => {
  const best = incumbents(selectProblem(state), selectShown(state)).at(-1)
  return best ? [best.y] : []
}

const nextOf = (state: LabState): number[] => {
  const next = selectNext(state)
  return next ? [place(state, next.x[0]!)] : []
}

/** The scores under a belief, and, for comparison, those of one step ago. */
function stripOf(state: LabState, domain: readonly [number, number], withBefore: boolean): Frame | undefined {
  const scores = (moment: Moment | undefined) =>
    Array.from(moment?.scores() ?? [], (score, i) => [place(state, selectPlaces(state)[i]!), score] as const).filter(
      (_, i) => i % 4 === 0,
    )
  const now = scores(selectMoment(state))
  if (now.length === 0) return undefined
  const before = withBefore ? scores(selectMoments(state)[state.view.at - 1]) : []
  const values = [...now, ...before].map(([, score]) => score).filter(Number.isFinite)
  const [low, high] = extentOf(values)
  const clipped = (points: typeof now) => points.map(([x, score]) => [x, Math.max(low, score)] as const)
  return {
    x: domain,
    y: [low, high],
    marks: [
      { as: 'area', look: 'acquisition', points: clipped(now).map(([x, score]) => [x, low, score] as const) },
      { as: 'line', look: 'acquisition', points: clipped(now) },
      ...(before.length > 0 ? [{ as: 'line', look: 'quiet', dash: 'dashed', points: clipped(before) } as const] : []),
      ...nextOf(state).map((x) => ({ as: 'upright', look: 'next', x }) as const),
    ],
  }
}

/** Of a scene of the workbench with one input: the belief, and the scores under it where they are asked for. */
export const belief = (
  says: string,
  scene: Document,
  layers: readonly Layer[],
  strip: 'no scores' | 'scores' | 'scores and those before' = 'no scores',
): Sketch => ({
  says,
  scene,
  frames: once(() => {
    const state = createLab(scene).getState()
    const [axis] = selectProblem(state).space
    const domain = modelBounds(axis!)
    const reach = [...truthOf(state).map(([, y]) => y), ...band(state, 2).points.flatMap(([, low, high]) => [low, high])]
    const frame: Frame = {
      x: domain,
      y: extentOf(reach, 0.04),
      marks: layers.flatMap((layer): readonly Mark[] => LAYERS[layer](state)),
    }
    return [frame, strip === 'no scores' ? undefined : stripOf(state, domain, strip !== 'scores')]
  }),
})
