import { type ComponentType, lazy } from 'react'
import type { PictureId } from '../../experiment/pictures'

/** One more idea about the model on screen, shown when it is asked for. */
export interface Picture {
  readonly id: PictureId
  readonly name: string
  /** What it shows, in one plain sentence. */
  readonly says: string
  /** The numbers of inputs of the black boxes that it can show. */
  readonly inputs: readonly number[]
  /** On the main plot, as a layer within its scales; or beside it, as a panel of its own. */
  readonly place: 'plot' | 'beside'
  /** Fetched when it is first shown. */
  readonly Component: ComponentType
  /** What a panel beside the main plot adds to that as a layer. */
  readonly Layer?: ComponentType
}

/** The pictures in the order of the menu. A new one is one file and one entry in the list. */
export const pictures: readonly Picture[] = [
  {
    id: 'functions',
    name: 'Functions drawn from the model',
    says: 'A few of the curves that the model thinks possible, before or after the evaluations, turning into each other.',
    inputs: [1],
    place: 'plot',
    Component: lazy(() => import('./Functions')),
  },
  {
    id: 'ruler',
    name: 'Length-scale ruler and halo',
    says: 'The length-scale as a ruler on the axis, and how far the value at one place tells of others.',
    inputs: [1],
    place: 'plot',
    Component: lazy(() => import('./Ruler')),
  },
  {
    id: 'bands',
    name: 'Latent and predictive bands',
    says: 'Where the curve itself lies, and where a next measurement of it would, noise included.',
    inputs: [1],
    place: 'plot',
    Component: lazy(() => import('./Bands')),
  },
  {
    id: 'covariance',
    name: 'Covariance',
    says: 'How the values at two places go together, before and after the evaluations.',
    inputs: [1, 2],
    place: 'beside',
    Component: lazy(() => import('./covariance/CovariancePanel')),
    Layer: lazy(() => import('./covariance/CursorsOnPlot')),
  },
  {
    id: 'landscape',
    name: 'Likelihood landscape',
    says: 'How well the data speak for each pair of two settings; drag the dot to set them.',
    inputs: [1, 2],
    place: 'beside',
    Component: lazy(() => import('./landscape/Landscape')),
  },
  {
    id: 'fit-check',
    name: 'Fit check',
    says: 'Whether left-out values lie within the bands as often as promised, and how other kernels would do.',
    inputs: [1, 2],
    place: 'beside',
    Component: lazy(() => import('./fitCheck/FitCheck')),
  },
  {
    id: 'choices',
    name: 'Who goes where',
    says: 'Several acquisition functions at once, or one with less and more κ or ξ, each with the place it would choose.',
    inputs: [1, 2],
    place: 'beside',
    Component: lazy(() => import('./choices/Choices')),
  },
  {
    id: 'projections',
    name: 'Along each input',
    says: 'What was measured, seen from each input alone: how many different values of it were tried.',
    inputs: [2],
    place: 'beside',
    Component: lazy(() => import('../projections/ProjectionsPicture')),
  },
]
