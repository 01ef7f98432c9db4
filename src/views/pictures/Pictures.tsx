import { Suspense } from 'react'
import { explore } from '../../language/en/explore'
import { selectPictures, selectProblem } from '../../store/derived'
import { useLab } from '../../store/useLab'
import { type Picture, pictures } from '.'
import '../panels/panels.css'

/** The pictures asked for that can be shown of this black box, in the order of the menu. */
export function usePictures(place: Picture['place']): readonly Picture[] {
  const shown = useLab(selectPictures)
  const inputs = useLab(selectProblem).space.length
  return pictures.filter((picture) => picture.place === place && picture.inputs.includes(inputs) && shown.includes(picture.id))
}

/** Layers on the main plot: within its scales and its frame. */
export function PlotPictures() {
  const own = usePictures('plot').map(({ id, Component }) => ({ id, Component }))
  const ofPanels = usePictures('beside').flatMap(({ id, Layer }) => (Layer ? { id, Component: Layer } : []))
  return [...own, ...ofPanels].map(({ id, Component }) => (
    <Suspense key={id}>
      <Component />
    </Suspense>
  ))
}

/** Panels beside the main plot. */
export function PicturesBeside() {
  return usePictures('beside').map(({ id, Component }) => (
    <Suspense key={id} fallback={<section className="panel picture" aria-label={explore.pictures[id].name} aria-busy />}>
      <Component />
    </Suspense>
  ))
}
