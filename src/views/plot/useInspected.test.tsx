import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { defaultDocument } from '../../experiment/document'
import { createLab } from '../../store/lab'
import { LabContext } from '../../store/useLab'
import { type Marking, MarkingContext } from './Marking'
import { useInspected } from './useInspected'

const Looked = () => String(useInspected().inspected?.x)

const lookedAt = (marking: Marking | null) => {
  const lab = createLab(defaultDocument())
  lab.getState().goTo(4)
  // Outside a browser a component reads the state that the store began with.
  lab.getInitialState = lab.getState
  return renderToStaticMarkup(
    <LabContext value={lab}>
      <MarkingContext value={marking}>
        <Looked />
      </MarkingContext>
    </LabContext>,
  )
}

it('explains the place that was marked, as long as the mark may be moved: a finger that marks points at nothing afterwards', () => {
  expect(lookedAt(null)).toBe('undefined')
  expect(lookedAt({ at: null, mark: () => {} })).toBe('undefined')
  expect(lookedAt({ at: [0.75], mark: () => {} })).toBe('0.75')
  expect(lookedAt({ at: [0.75], mark: null })).toBe('undefined')
  expect(lookedAt({ at: [0.75, 0.5], mark: () => {} })).toBe('undefined')
})
