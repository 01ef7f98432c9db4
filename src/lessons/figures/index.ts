import type { Step } from '../lesson'
import { type BenchShows, bench } from './bench'
import type { FigureContent, FigureKind, FigureMeans, OpenFigure } from './figure'
import { type RaceShows, race } from './race'
import { type SlotShows, slotMachine } from './slotMachine'
import { type TaxiShows, taxi } from './taxi'

/** What a figure of any kind shows. */
export type Shows = BenchShows | SlotShows | RaceShows | TaxiShows

/** The figure of a step, whatever its kind. */
export type AnyFigure = OpenFigure<Shows>

type Kinds = { readonly [Kind in Step['figure']]: FigureKind<Extract<Step, { readonly figure: Kind }>, Shows> }

/** The kinds of figures. A new one is one file and one entry in each of: this record, `Step`, and what draws them. */
const FIGURES: Kinds = { bench, slotMachine, race, taxi }

const kindOf = (step: Step) => FIGURES[step.figure] as FigureKind<Step, Shows>

/** Opens the figure of a step on its scene. */
export const openFigure = (step: Step, means: FigureMeans): AnyFigure => kindOf(step).open(step, means)

/** Throws LinkError when what a link carries cannot be shown as the figure of a step. */
export const checkFigure = (step: Step, content: FigureContent): void => kindOf(step).check(content)

/** The marks of its figure that words of a step can light up. */
export const lightsOf = (step: Step): readonly string[] => kindOf(step).lights
