import { expect, it } from 'vitest'
import { defaultDocument } from '../experiment/document'
import { exploreRoom } from '../experiment/exploreRoom'
import { decodeLink, encodeLink } from '../experiment/room'
import { listed } from '../problems/source'
import { selectCovarianceShown, selectCursors, selectPictures } from './derived'
import { createLab, selectDocument } from './lab'

it('asks for no picture at first, and a document of before is the same document', () => {
  const lab = createLab()
  expect(selectPictures(lab.getState())).toEqual([])
  expect(selectDocument(lab.getState())).toEqual(defaultDocument())
})

it('carries pictures and cursors in a link', async () => {
  const lab = createLab()
  lab.getState().show({ pictures: ['covariance', 'ruler'], cursors: [[0.25], [0.5]] })
  const opened = await decodeLink(exploreRoom, await encodeLink(exploreRoom, selectDocument(lab.getState())))
  expect(opened.view.pictures).toEqual(['covariance', 'ruler'])
  expect(selectCursors(createLab(opened).getState())).toEqual([[0.25], [0.5]])
})

it('carries in a link whose covariance is shown, and between what', async () => {
  const lab = createLab()
  expect(selectCovarianceShown(lab.getState())).toEqual({ belief: 'posterior', between: 'places' })
  lab.getState().show({ covariance: { belief: 'prior', between: 'evaluations' } })
  const opened = await decodeLink(exploreRoom, await encodeLink(exploreRoom, selectDocument(lab.getState())))
  expect(selectCovarianceShown(createLab(opened).getState())).toEqual({ belief: 'prior', between: 'evaluations' })
})

it('puts the cursors back where they stand at first when another black box has no such places', () => {
  const lab = createLab()
  lab.getState().show({ cursors: [[0.25], [0.5]] })
  lab.getState().setSource(listed('branin'))
  expect(selectCursors(lab.getState()).map((place) => place.length)).toEqual([2, 2])
})
