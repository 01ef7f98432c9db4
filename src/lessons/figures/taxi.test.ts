import { describe, expect, it } from 'vitest'
import { taxiRoom } from '../../casestudy/taxiRoom'
import { LinkError } from '../../experiment/link'
import { versionOf } from '../../experiment/room'
import type { TaxiStep } from '../lesson'
import { meansOfTests } from '../testSupport'
import { checkFigure, openFigure } from '.'

const step: TaxiStep = {
  id: 'look',
  figure: 'taxi',
  title: 'Look',
  say: 'Look.',
  scene: { parts: ['best'], document: { ...taxiRoom.default(), protocol: 'article', shown: 30 } },
}

const at = (content: unknown) => ({ version: versionOf(taxiRoom), content })

describe('the taxi case in a lesson', () => {
  it('shows the recorded runs of its scene, and a link to them opens the same', () => {
    const here = openFigure(step, meansOfTests)
    expect(here.document()).toMatchObject({ protocol: 'article', shown: 30, speed: 'measured' })
    here.perform({ do: 'protocol', to: 'fair' })
    here.perform({ do: 'replay', evaluations: 12 })
    const there = openFigure(step, meansOfTests)
    there.open(here.written())
    expect(there.document()).toEqual(here.document())
    expect(there.document()).toMatchObject({ protocol: 'fair', shown: 12 })
  })

  it.each([
    ['trainings made on the spot', { ...step.scene.document, speed: 'small' }],
    ['the trips of a file', { ...step.scene.document, trips: { kind: 'file', name: 'train.csv' } }],
    ['something else', 7],
  ])('refuses a link about %s in a sentence', (_, content) => {
    expect(() => checkFigure(step, at(content))).toThrow(LinkError)
  })
})
