import { describe, expect, it } from 'vitest'
import { explore } from '../../language/en/explore'
import { findProblem } from '../../problems'
import { lookingBackWords } from './lookingBack'
import { outdatedWords, workWords } from './moment'

describe('the words of a moment', () => {
  it('count the evaluations made', () => {
    expect([0, 1, 2].map(explore.believes)).toEqual([
      'What the model believes before any evaluation',
      'What the model believes after 1 evaluation',
      'What the model believes after 2 evaluations',
    ])
  })

  it('name the evaluations chosen with other settings, as a range where they are one', () => {
    expect([[4], [4, 5, 6], [4, 6]].map(outdatedWords)).toEqual([
      'Evaluation 4 was chosen with other settings.',
      'Evaluations 4–6 were chosen with other settings.',
      '2 evaluations were chosen with other settings.',
    ])
  })

  it('say what is being computed', () => {
    expect(workWords({ of: 'run', done: 3, total: 16 })).toBe('Computing: 3 of 16 evaluations')
    expect(workWords({ of: 'models', done: 3, total: 16 })).toBe('Fitting the model of every moment: 3 of 16')
  })

  it('say where the record and where the model goes, and who sent the record there', () => {
    const { space } = findProblem('forrester')
    const fork = (origin: 'you' | 'model' | 'told') =>
      lookingBackWords({ space, recorded: { x: [0.25], origin }, number: 5, next: { x: [0.75] } })
    expect(fork('you')).toBe(
      'In the record, you sent evaluation 5 to x = 0.25: __Next recorded step__ goes there. __Go on from here__ goes to x = 0.75 with these settings, and keeps the record for comparison.',
    )
    expect(fork('model')).toContain('In the record, other settings sent evaluation 5 to x = 0.25:')
    expect(fork('told')).toContain('In the record, evaluation 5 was told from x = 0.25:')
  })
})
