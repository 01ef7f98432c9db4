import { type ComponentType, lazy } from 'react'
import type { PictureId } from '../../experiment/pictures'

/** One more idea about the model on screen, shown when it is asked for. */
export interface Picture {
  /** Its name, and what it shows, stand in the catalogue of Explore under this. */
  readonly id: PictureId
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
    inputs: [1],
    place: 'plot',
    Component: lazy(() => import('./Functions')),
  },
  {
    id: 'ruler',
    inputs: [1],
    place: 'plot',
    Component: lazy(() => import('./Ruler')),
  },
  {
    id: 'bands',
    inputs: [1],
    place: 'plot',
    Component: lazy(() => import('./Bands')),
  },
  {
    id: 'covariance',
    inputs: [1, 2],
    place: 'beside',
    Component: lazy(() => import('./covariance/CovariancePanel')),
    Layer: lazy(() => import('./covariance/CursorsOnPlot')),
  },
  {
    id: 'landscape',
    inputs: [1, 2],
    place: 'beside',
    Component: lazy(() => import('./landscape/Landscape')),
  },
  {
    id: 'fit-check',
    inputs: [1, 2],
    place: 'beside',
    Component: lazy(() => import('./fitCheck/FitCheck')),
  },
  {
    id: 'choices',
    inputs: [1, 2],
    place: 'beside',
    Component: lazy(() => import('./choices/Choices')),
  },
  {
    id: 'projections',
    inputs: [2],
    place: 'beside',
    Component: lazy(() => import('../projections/ProjectionsPicture')),
  },
]
