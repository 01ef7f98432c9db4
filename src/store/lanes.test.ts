import { describe, expect, it } from 'vitest'
import { defaultDocument } from '../experiment/document'
import { rivals } from '../search'
import { selectRivals } from './derived'
import { createLab, selectDocument } from './lab'

const shown = (lab: ReturnType<typeof createLab>) => selectRivals(lab.getState())

describe('the lanes beside the run', () => {
  it('show grid and random search until others are chosen, which the document says only then', () => {
    const lab = createLab()
    expect(shown(lab).map(({ search }) => search.id)).toEqual(['grid', 'random'])
    expect(selectDocument(lab.getState()).view).not.toHaveProperty('lanes')
  })

  it('can show every search but the one that the run is, over the whole budget', () => {
    const lab = createLab()
    expect(rivals.map(({ id }) => id)).not.toContain('bayesian')
    for (const { id } of rivals) {
      lab.getState().show({ lanes: [id, 'random'] })
      const [first] = shown(lab)
      expect(first.search.id).toBe(id)
      expect(first.trace).toHaveLength(16)
    }
  })

  it('leave the other lane and the run as they are, and are the same again where the document is opened', () => {
    const lab = createLab()
    const [, second] = shown(lab)
    const { run } = lab.getState()
    lab.getState().show({ lanes: ['lhs', 'random'] })
    expect(shown(lab)[1]).toBe(second)
    expect(lab.getState().run).toBe(run)
    expect(shown(createLab(selectDocument(lab.getState())))).toEqual(shown(lab))
    expect(selectDocument(createLab(defaultDocument()).getState())).toEqual(defaultDocument())
  })
})
