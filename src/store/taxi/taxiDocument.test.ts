import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { type TaxiDocument, taxiRoom } from '../../casestudy/taxiRoom'
import { decodeLink, encodeLink } from '../../experiment/room'
import scenes from '../../experiment/samples/taxi.v0.json' with { type: 'json' }
import samples from '../../experiment/samples/taxi.v1.json' with { type: 'json' }
import { alike } from '../../experiment/samples/testSupport'
import { inThisThread, nobody } from '../../testSupport'
import { TripReader } from '../../trips/readTrips'
import type { TripsProtocol } from '../../workers/tripsProtocol'
import { selectTable } from './derived'
import { selectTaxiDocument } from './documentSlice'
import { createTaxiStore } from './taxiStore'

const rows = Array.from(
  { length: 40 },
  (_, i) => `${4 + (i % 11)},2012-03-1${i % 10} 00:10:00,-73.9${i % 10},40.7,-73.98,40.7${i % 10},1`,
)
const header = 'fare_amount,pickup_datetime,pickup_longitude,pickup_latitude,dropoff_longitude,dropoff_latitude,passenger_count'
const file = new File([[header, ...rows].join('\n')], 'train.csv')

/** The room, reading files in this thread and training nothing. */
function entered() {
  const store = createTaxiStore({
    startStudyWorker: nobody,
    startGuessWorker: nobody,
    startReader: () =>
      inThisThread<TripsProtocol>(async ({ file }) => {
        const reader = new TripReader()
        for (const row of (await file.text()).split('\n')) reader.row(row.split(','))
        return { read: reader.finish() }
      }),
    workers: 1,
    recall: () => [],
    keep: nobody,
  })
  const get = store.getState
  const read = () =>
    new Promise<void>((resolve) => {
      const unsubscribe = store.subscribe(({ reading }) => {
        if (reading !== null) return
        unsubscribe()
        resolve()
      })
      get().openFile(file)
    })
  return { get, read, document: () => selectTaxiDocument(get()) }
}

const through = async (document: TaxiDocument) => decodeLink(taxiRoom, await encodeLink(taxiRoom, document))

describe('an earlier address of the room opens to the same scene and numbers', () => {
  it.each(scenes)('$address', async ({ address, opens }) => {
    const { get } = entered()
    const link = address.replace('#', '')
    get().open(link === taxiRoom.id ? taxiRoom.default() : await decodeLink(taxiRoom, link))
    const { scene, speed, protocol, seed, budget, shown, trips } = get()
    const { baseline, searches } = selectTable(get())
    const rmse = [baseline.rmse, ...searches.map((line) => line.rmse)]
    expect({ scene, speed, protocol, seed, budget, shown, trips: trips.length, rmse }).toEqual(alike(opens))
  })
})

describe('a link of an earlier version opens to the same setup', () => {
  it.each(samples)('$name', async ({ address, opens }) => {
    const { get, document } = entered()
    get().open(await decodeLink(taxiRoom, address.replace('#', '')))
    expect(document()).toEqual(opens)
  })
})

describe('the document of the room', () => {
  it('is all that is set up, and opens elsewhere as it was', async () => {
    const { get, document } = entered()
    expect(document()).toEqual(taxiRoom.default())
    get().setSpeed('small')
    get().setProtocol('article')
    get().setSeed(3)
    get().setBudget(12)
    get().makeSynthetic({ dirty: true, surcharges: true })
    get().setStop({ below: 0.2, unit: 'noise', steps: 2 })
    get().setSeven({ live: true, budget: 40 })
    get().setGuess({ epochs: 3, scaling: 'none', lr: 0.01 })
    get().show(7)
    get().goTo('guess')
    const there = entered()
    there.get().open(await through(document()))
    expect(there.document()).toEqual(document())
    expect(there.get().sevenChoice).toEqual({ live: true, seed: 1, budget: 40 })
    expect(there.get().trips).toEqual(get().trips)
    expect(selectTable(there.get())).toEqual(selectTable(get()))
  })

  it('is the same object until something of it changes, and says which changes Back undoes', () => {
    const { get, document } = entered()
    const before = document()
    get().forgetProblem()
    expect(document()).toBe(before)
    const changes = [
      () => get().setSeed(3),
      () => get().makeSynthetic({ dirty: true, surcharges: true }),
      () => get().setGuess({ epochs: 3 }),
      () => get().setStop({ below: 0.01, unit: 'y', steps: 1 }),
      () => get().setSeven({ seed: 2 }),
      () => get().goTo('verdict'),
      () => get().show(3),
    ].map((act) => {
      const { id } = get().change
      act()
      return get().change.id - id
    })
    expect(changes).toEqual([1, 1, 1, 1, 1, 0, 0])
  })

  it('says nothing of the seven inputs and of a stopping rule until somebody changes them', () => {
    const { get, document } = entered()
    expect(Object.keys(document())).toEqual(Object.keys(taxiRoom.default()))
    get().setSeven({ seed: 2 })
    get().setStop({ below: 0.01, unit: 'y', steps: 1 })
    expect(document()).toMatchObject({ seven: { live: false, seed: 2, budget: 128 }, stop: { below: 0.01 } })
    get().setSeven({ seed: 1 })
    get().setStop(null)
    expect(Object.keys(document())).toEqual(Object.keys(taxiRoom.default()))
  })

  it.each([
    ['a budget that no study has', { seven: { live: true, seed: 1, budget: 7 } }],
    ['a rule without steps', { stop: { below: 1, unit: 'y', steps: 0 } }],
    ['a rule in another unit', { stop: { below: 1, unit: 'dollars', steps: 1 } }],
  ])('is refused with %s', (_, change) => {
    expect(v.safeParse(taxiRoom.schema, { ...taxiRoom.default(), ...change }).success).toBe(false)
  })

  it('never shows more of the recorded runs than there are', async () => {
    const { get } = entered()
    get().open(await through({ ...taxiRoom.default(), shown: 1000 }))
    expect(get().shown).toBe(25)
  })

  it('leaves alone what goes on when only the view is another', () => {
    const { get, document } = entered()
    const { log, trips } = get()
    get().open({ ...document(), scene: 'table', shown: 3 })
    expect([get().scene, get().shown]).toEqual(['table', 3])
    expect([get().log, get().trips]).toEqual([log, trips])
    expect(get().log).toBe(log)
  })

  it('names a file of one’s own and does not carry it: elsewhere that is said, until the trips are chosen again', async () => {
    const { get, read, document } = entered()
    await read()
    expect(document().trips).toEqual({ kind: 'file', name: 'train.csv' })
    const there = entered()
    there.get().open(await through(document()))
    expect(there.get().missing).toBe('train.csv')
    expect(there.get().source.kind).toBe('synthetic')
    there.get().setSeed(2)
    expect(there.document().trips).toEqual(document().trips)
    await there.read()
    expect(there.get().missing).toBeNull()
    expect(there.get().trips).toEqual(get().trips)
    there.get().makeSynthetic({ dirty: false, surcharges: true })
    expect(there.document().trips).toEqual({ kind: 'synthetic', dirty: false, surcharges: true })
  })

  it('is found again with the trips of a file that was read in this visit', async () => {
    const { get, read, document } = entered()
    await read()
    const [withFile, { trips }] = [document(), get()]
    get().makeSynthetic({ dirty: false, surcharges: true })
    get().open(withFile)
    expect(get().trips).toBe(trips)
    expect(get().missing).toBeNull()
  })

  it.each<[string, object]>([
    ['scene', { scene: 'nowhere' }],
    ['speed', { speed: 'fast' }],
    ['seed', { seed: 0.5 }],
    ['budget', { budget: 1000 }],
    ['shown', { shown: -1 }],
    ['trips.kind', { trips: { kind: 'stolen' } }],
    ['trips.name', { trips: { kind: 'file', name: '' } }],
    ['guess.lr', { guess: { lr: -1 } }],
    ['guess.colour', { guess: { colour: 'red' } }],
    ['extra', { extra: 1 }],
  ])('is refused when the value of “%s” is not allowed', (field, change) => {
    const parsed = v.safeParse(taxiRoom.schema, { ...taxiRoom.default(), ...change })
    expect(parsed.success).toBe(false)
    expect(parsed.issues && v.getDotPath(parsed.issues[0])).toBe(field)
  })
})
