import { expect, it } from 'vitest'
import { findProblem } from '../../problems'
import type { Origin } from '../../search/origins'
import { lookingBackWords } from './lookingBack'
import { plain } from './sentence'

const { space } = findProblem('forrester')
const said = (origin: Origin) =>
  plain(lookingBackWords({ space, recorded: { x: [0.25], origin }, number: 5, next: { x: [0.75] } }))

it('says who sent the recorded evaluation there, and where both ways on lead', () => {
  const now = 'Go on from here goes to x = 0.75 with these settings, and keeps the record for comparison.'
  expect(said('model')).toBe(`In the record, other settings sent evaluation 5 to x = 0.25: Next recorded step goes there. ${now}`)
  expect(said('you')).toBe(`In the record, you sent evaluation 5 to x = 0.25: Next recorded step goes there. ${now}`)
  expect(said('told')).toBe(`In the record, evaluation 5 was told from x = 0.25: Next recorded step goes there. ${now}`)
})

it('takes every place of a design or another search for one of other settings', () => {
  for (const origin of ['initial', 'results', 'grid', 'random', 'design'] as const)
    expect(said(origin)).toContain('other settings sent evaluation 5')
})
