import { describe, expect, it } from 'vitest'
import { recordedPlaces } from '../../casestudy/recorded'
import { SEARCHES } from '../../casestudy/study'
import { exploreRoom } from '../../experiment/exploreRoom'
import { decodeLink, encodeLink } from '../../experiment/room'
import { listed } from '../../problems/source'
import { createLab, selectDocument } from '../../store/lab'
import { blackBoxOf, placesInExplore, surfaceInExplore } from './blackBox'

describe('what is searched, as a black box of Explore', () => {
  it.each([
    ['measured', 'fair', 'taxi_surface_log'],
    ['measured', 'article', 'taxi_surface_raw'],
    ['small', 'fair', 'taxi_small_log'],
    ['article', 'fair', 'taxi_surface_log'],
  ] as const)('%s, %s: %s, with noise, its initial design evaluated', (speed, protocol, id) => {
    expect(blackBoxOf(speed, protocol)).toEqual(listed(id))
    const store = createLab(surfaceInExplore(listed(id)))
    const { setup, run, at } = { ...store.getState(), at: store.getState().view.at }
    expect(setup.source).toEqual(listed(id))
    expect(setup.noise).toBeGreaterThan(0)
    expect(run.trace).toHaveLength(setup.initialPoints)
    expect(at).toBe(setup.initialPoints)
  })

  it.each(SEARCHES.flatMap((id) => (['fair', 'article'] as const).map((protocol) => [id, protocol] as const)))(
    'has the run of %s, %s, place by place, in a link too, and something left to go on with',
    async (id, protocol) => {
      const places = recordedPlaces(protocol, id)
      const document = placesInExplore(blackBoxOf('measured', protocol), places)
      const store = createLab(await decodeLink(exploreRoom, await encodeLink(exploreRoom, document)))
      expect(selectDocument(store.getState())).toEqual(document)
      const { trace } = store.getState().run
      expect(trace).toHaveLength(places.length)
      trace.forEach(({ x, origin }, i) => {
        expect(origin).toBe('you')
        expect(x[0]).toBeCloseTo(places[i]!.lr, 12)
        expect(x[1]).toBeCloseTo(places[i]!.l2, 12)
      })
      expect(store.getState().setup.budget).toBeGreaterThan(places.length)
    },
  )
})
