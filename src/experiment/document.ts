import * as v from 'valibot'
import type { Problem } from '../problems/problem'
import { contains, modelBounds, modelWidth } from '../problems/searchSpace'
import { isSameBox } from '../problems/source'
import { rivals } from '../search'
import { bindCovariance } from '../surrogate/covariance'
import { findKernel } from '../surrogate/kernels'
import type { Covariance } from '../surrogate/kernels/kernel'
import { finite, from, whole } from './fields'
import { modelSchema } from './modelSchema'
import { BANDS, BELIEFS, BETWEEN, CHOICES, MOST_PICTURES, PICTURES } from './pictures'
import { defaultSetup, LIMITS, mostEvaluations, problemOf, type Setup } from './setup'
import { pathItems, sourceSchema } from './sourceSchema'
import type { Action } from './trace'

/** The four phases of one step, in order: fit the surrogate, score all places, choose the best, evaluate there. */
export const PHASES = ['fit', 'score', 'choose', 'evaluate'] as const

/** What was measured: likelihoods and spreads square it. */
const measured = from(-1e150, 1e150)
/** Why there is no value, in so many words as a table has room for. */
const reason = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200))

const actionSchema = v.variant('do', [
  v.strictObject({ do: v.literal('step'), count: whole(1, LIMITS.budget[1]) }),
  v.strictObject({ do: v.literal('choose'), x: v.array(finite) }),
  v.strictObject({ do: v.literal('tell'), x: v.array(finite), y: measured }),
  v.strictObject({ do: v.literal('tell'), x: v.array(finite), failure: reason }),
  v.strictObject({ do: v.literal('model'), model: modelSchema }),
])

/** A place with as many inputs as the workbench draws. */
const place = v.pipe(v.array(finite), v.minLength(1), v.maxLength(2), v.readonly())

/** The path of a hyperparameter in a kernel tree. */
const path = v.pipe(v.string(), v.maxLength(100))

const lane = v.picklist(rivals.map(({ id }) => id))

const viewSchema = v.strictObject({
  /** How many evaluations are shown. */
  at: whole(0, LIMITS.budget[1]),
  phase: v.picklist(PHASES),
  truth: v.boolean(),
  measure: v.picklist(['value', 'regret']),
  measureScale: v.picklist(['linear', 'log']),
  acquisitionScale: v.picklist(['linear', 'log']),
  /** The searches in the lanes beside the run; grid and random search when left out. */
  lanes: v.optional(v.tuple([lane, lane])),
  /** Further pictures of the model; none when left out. */
  pictures: v.optional(v.pipe(v.array(v.picklist(PICTURES)), v.maxLength(MOST_PICTURES), v.readonly())),
  /** The bands in the picture of bands; both when left out. */
  bands: v.optional(v.pipe(v.array(v.picklist(BANDS)), v.maxLength(BANDS.length), v.readonly())),
  /** What functions are drawn from in their picture; the posterior when left out. */
  functions: v.optional(v.picklist(BELIEFS)),
  /** What differs among the small pictures of next places; the acquisition function when left out. */
  choices: v.optional(v.picklist(CHOICES)),
  /** Over which two settings the likelihood landscape is drawn, by their paths, and what of; as suits the model when left out. */
  landscape: v.optional(
    v.strictObject({
      plane: v.optional(v.pipe(v.tuple([path, path]), v.readonly())),
      of: v.optional(v.picklist(['likelihood', 'posterior'])),
    }),
  ),
  /** Whose covariance is shown in its picture, and between what; the posterior's between places when left out. */
  covariance: v.optional(v.pipe(v.strictObject({ belief: v.picklist(BELIEFS), between: v.picklist(BETWEEN) }), v.readonly())),
  /** Two places that the reader points at, x and x′. */
  cursors: v.optional(v.pipe(v.tuple([place, place]), v.readonly())),
})

const futureFields = {
  setup: v.strictObject({
    source: sourceSchema,
    noise: from(0, 1e9),
    budget: whole(...LIMITS.budget),
    initialPoints: whole(...LIMITS.initialPoints),
    initialDesign: v.optional(v.pipe(v.array(v.array(finite)), v.maxLength(LIMITS.initialPoints[1]))),
    seed: whole(...LIMITS.seed),
    model: modelSchema,
  }),
  actions: v.pipe(v.array(actionSchema), v.maxLength(300)),
}
const futureSchema = v.strictObject(futureFields)
type Parsed = v.InferOutput<typeof futureSchema>

/** What the fields one by one cannot tell: the path of what is unsound in a future, if anything is, and what is wrong with it. */
const RULES: readonly (readonly [(future: Parsed) => string | undefined, string])[] = [
  [
    ({ setup, actions }) =>
      everyModel(setup, actions)
        .find(({ model }) => !isUsable(problemOf(setup), model.surrogate.covariance))
        ?.path.concat('.surrogate.covariance'),
    'a kernel does not fit the search space',
  ],
  [
    ({ setup }) => unless(setup.noise <= maxNoise(problemOf(setup)), 'setup.noise'),
    'the noise is larger than this black box allows',
  ],
  [
    ({ setup }) => unless(setup.budget <= mostEvaluations(problemOf(setup)), 'setup.budget'),
    'the budget is larger than this table has places',
  ],
  [
    ({ setup }) => pathOf('setup.initialDesign', setup.initialDesign ?? [], (x) => contains(problemOf(setup).space, x)),
    'a point of the initial design lies outside the search space',
  ],
  [
    ({ setup, actions }) =>
      pathOf('actions', actions, (action) => !('x' in action) || contains(problemOf(setup).space, action.x))?.concat('.x'),
    'a point of the run lies outside the search space',
  ],
]

const unless = (isSound: boolean, path: string): string | undefined => (isSound ? undefined : path)

function pathOf<Item>(path: string, items: readonly Item[], isSound: (item: Item) => boolean): string | undefined {
  const at = items.findIndex((item) => !isSound(item))
  return at < 0 ? undefined : `${path}.${at}`
}

interface Complaint {
  readonly path: string
  readonly message: string
}

function complaintAbout(future: Parsed, prefix = ''): Complaint | undefined {
  for (const [find, message] of RULES) {
    const path = find(future)
    if (path !== undefined) return { path: prefix + path, message }
  }
  return undefined
}

/** Everything the screen is computed from: setup, actions, and the moment shown. This is what a link carries. */
export const documentSchema = v.pipe(
  v.strictObject({ ...futureFields, view: viewSchema, ghost: v.optional(futureSchema) }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    const { ghost, ...future } = dataset.value
    const elsewhere = ghost && !isSameBox(ghost.setup.source, future.setup.source)
    const complaint =
      complaintAbout(future) ??
      (ghost && complaintAbout(ghost, 'ghost.')) ??
      (elsewhere ? { path: 'ghost.setup.source', message: 'the ghost is of another black box' } : undefined)
    if (complaint) addIssue({ message: complaint.message, path: pathItems(complaint.path) })
  }),
)

export type View = Readonly<v.InferOutput<typeof viewSchema>>
export type Phase = View['phase']

/** What a lane can show. */
export type LaneSearch = v.InferOutput<typeof lane>

type Lanes = readonly [LaneSearch, LaneSearch]

const LANES: Lanes = ['grid', 'random']

/** The searches in the two lanes of a view. */
export const lanesOf = ({ lanes }: View): Lanes => lanes ?? LANES

/** The nearest view that a run of so many evaluations has: not beyond its last, and revealing an evaluation only where there is one. */
export function viewWithin(view: View, evaluations: number): View {
  const at = Math.min(view.at, evaluations)
  const phase = view.phase === 'evaluate' && at === evaluations ? 'choose' : view.phase
  return at === view.at && phase === view.phase ? view : { ...view, at, phase }
}

/** A run as facts: what was set up, and what the user did. */
export interface Future {
  readonly setup: Setup
  readonly actions: readonly Action[]
}

/** A document: all facts about an experiment and the moment of it on screen. */
export interface Document extends Future {
  readonly view: View
  /** The future that was left when the run took another course, kept for comparison. */
  readonly ghost?: Future | undefined
}

export function defaultDocument(): Document {
  const setup = defaultSetup()
  return {
    setup,
    actions: [{ do: 'step', count: setup.initialPoints }],
    view: {
      at: setup.initialPoints,
      phase: 'choose',
      truth: true,
      measure: 'value',
      measureScale: 'linear',
      acquisitionScale: 'linear',
    },
  }
}

/** The largest noise setting of a black box. */
export const maxNoise = ({ noise }: Problem): number => (noise.kind === 'gaussian' ? noise.max : 1)

/** The models of a future with their paths. */
const everyModel = (setup: Parsed['setup'], actions: Parsed['actions']) => [
  { path: 'setup.model', model: setup.model },
  ...actions.flatMap((action, i) => (action.do === 'model' ? [{ path: `actions.${i}.model`, model: action.model }] : [])),
]

/** Prior variances between which the squares of all that follows are numbers. */
const [LEAST_VARIANCE, LARGEST_VARIANCE] = [1e-250, 1e250]

/**
 * Whether the kernel can be bound, its variance can be computed with, and its length-scales and shapes are within reason: far outside, K is
 * numerically singular, diagonal or nothing but rounding.
 */
function isUsable({ space }: Problem, covariance: Covariance): boolean {
  try {
    const kernel = bindCovariance(covariance, space.length)
    const largest = Math.max(...[0, 1].map((end) => kernel.variance(space.map((axis) => modelBounds(axis)[end]!))))
    if (!(largest >= LEAST_VARIANCE && largest <= LARGEST_VARIANCE)) return false
  } catch {
    return false
  }
  const widths = space.map(modelWidth)
  const [narrowest, widest] = [1e-4 * Math.min(...widths, 1), 1e3 * Math.max(...widths, 1)]
  const leaves = (leaf: Covariance): boolean => {
    if (leaf.children) return leaf.children.every(leaves)
    const lengthscales = [leaf.lengthscale ?? []].flat().map(Number)
    return (
      lengthscales.every((value) => value >= narrowest && value <= widest) &&
      findKernel(leaf.kind).shapes.every(({ path, range: [low, high], isDistance }) => {
        const unit = isDistance ? Math.max(...widths) : 1
        return Number(leaf[path]) >= (low * unit) / 100 && Number(leaf[path]) <= high * unit * 100
      })
    )
  }
  return leaves(covariance)
}
