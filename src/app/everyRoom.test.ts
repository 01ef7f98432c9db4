import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { measureExample } from '../experiment/measure/example'
import { racePresets } from '../experiment/racePresets'
import { decodeLink, encodeLink } from '../experiment/room'
import { seeded } from '../numerics/random'
import type { Addressed } from '../store/addressed'
import { addressedLab, createLab } from '../store/lab'
import { addressedMeasure, createMeasureStore } from '../store/measure/measureStore'
import { addressedRace, createRaceStore } from '../store/race/raceStore'
import { addressedTaxi, createTaxiStore } from '../store/taxi/taxiStore'
import { nobody } from '../testSupport'
import type { WorkerPort } from '../workers/protocol'
import { createAddress } from './address'
import { type Browser, openBrowser } from './testSupport'

/** A room, a setting that is dragged and another one, and something that only changes the view. */
interface Furnished<Doc> {
  readonly lab: Addressed<Doc>
  readonly drag: (value: number) => void
  readonly dragged: () => number
  readonly choose: () => void
  readonly look: () => void
}

function explore() {
  const lab = createLab()
  const { setModel, setSeed, goTo } = lab.getState()
  return {
    lab: addressedLab(lab),
    drag: (kappa: number) => setModel({ kappa }),
    dragged: () => lab.getState().run.model.acquisition.kappa,
    choose: () => setSeed(4),
    look: () => goTo(2),
  }
}

function race() {
  const store = createRaceStore(racePresets[0]!.document, { startWorker: nobody, workers: 1, soon: setTimeout })
  const { setContest, show } = store.getState()
  return {
    lab: addressedRace(store),
    drag: (budget: number) => setContest({ budget }),
    dragged: () => store.getState().contest.budget,
    choose: () => setContest({ firstSeed: 7 }),
    look: () => show({ target: 0.5 }),
  }
}

function taxi() {
  const store = createTaxiStore({
    startStudyWorker: nobody,
    startGuessWorker: nobody,
    startReader: nobody,
    workers: 1,
    recall: () => [],
    keep: nobody,
  })
  const { setBudget, setSpeed, goTo } = store.getState()
  return {
    lab: addressedTaxi(store),
    drag: setBudget,
    dragged: () => store.getState().budget,
    choose: () => setSpeed('small'),
    look: () => goTo('table'),
  }
}

/** A worker that never says anything. */
const idle = (): WorkerPort => ({
  postMessage: () => undefined,
  terminate: () => undefined,
  onmessage: null,
  onmessageerror: null,
  onerror: null,
})

function measure() {
  const store = createMeasureStore(measureExample, { startWorker: idle, patience: () => undefined })
  const { set, setBatch, show } = store.getState()
  return {
    lab: addressedMeasure(store),
    drag: (kappa: number) => set({ kappa }),
    dragged: () => store.getState().document.settings.kappa,
    choose: () => setBatch(3),
    look: () => show({ place: measureExample.trials[0]!.params }),
  }
}

function longStudy() {
  const store = createMeasureStore(measureExample, { startWorker: idle, patience: () => undefined })
  const random = seeded(1)
  const trials = Array.from({ length: 500 }, () => ({
    params: { 'Temperature (°C)': random.uniform(), 'Time (min)': random.uniform(), Catalyst: 'Ni' },
    value: random.uniform(),
    state: 'complete' as const,
  }))
  const { replace, undo } = store.getState()
  return {
    lab: addressedMeasure(store),
    add: () => replace({ ...measureExample, trials }, 'A long study was opened.'),
    remove: undo,
    isLinked: () => store.getState().isLinked,
  }
}

const agrees = <Doc>({ location }: Browser, { room, document }: Addressed<Doc>) =>
  vi.waitFor(async () => expect(await decodeLink(room, location.hash.slice(1))).toEqual(document()))

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Time passes, so that the next change is a gesture of its own. */
const aWhileLater = () => vi.advanceTimersByTime(5000)

function story<Doc>(furnish: () => Furnished<Doc>) {
  const enter = async (hash?: string) => {
    const room = furnish()
    const browser = openBrowser(hash ?? `#${room.lab.room.id}`)
    const complaints: (string | null)[] = []
    const leave = createAddress().keep(room.lab, (sentence) => complaints.push(sentence))
    return { ...room, browser, complaints, leave }
  }

  it('has its whole setup in the address, and opens with it elsewhere', async () => {
    const { lab, browser, drag, choose, look } = await enter()
    drag(9)
    choose()
    look()
    await agrees(browser, lab)
    const elsewhere = await enter(browser.location.hash)
    await vi.waitFor(() => expect(elsewhere.lab.document()).toEqual(lab.document()))
    expect(elsewhere.browser.entries).toEqual([browser.location.hash])
  })

  it('takes back settings one by one, a drag as a whole, and makes no entry of what only changes the view', async () => {
    const { lab, browser, drag, dragged, choose, look } = await enter()
    await agrees(browser, lab)
    const first = lab.document()
    for (const value of [10, 11, 12]) drag(value)
    await agrees(browser, lab)
    aWhileLater()
    choose()
    look()
    await agrees(browser, lab)
    const last = lab.document()
    expect(browser.entries).toHaveLength(3)

    browser.history.back()
    await agrees(browser, lab)
    expect(dragged()).toBe(12)
    browser.history.back()
    await agrees(browser, lab)
    expect(lab.document()).toEqual(first)
    for (const _ of [1, 2]) {
      browser.history.forward()
      await agrees(browser, lab)
    }
    expect(lab.document()).toEqual(last)
    expect(browser.entries).toHaveLength(3)
  })

  it('says what is wrong with a link, and Back returns to what was before', async () => {
    const { lab, browser, drag, complaints } = await enter()
    drag(9)
    await agrees(browser, lab)
    const before = lab.document()
    browser.go(`#${lab.room.id}.v9.abc`)
    await vi.waitFor(() => expect(complaints.at(-1)).toContain('newer version'))
    await agrees(browser, lab)
    browser.history.back()
    await agrees(browser, lab)
    await vi.waitFor(() => expect(complaints.at(-1)).toBeNull())
    expect(lab.document()).toEqual(before)
  })

  it('is as it was left when one comes back by the menu, whatever happened to its address meanwhile', async () => {
    const { lab, browser, choose, leave } = await enter()
    choose()
    await agrees(browser, lab)
    leave()
    browser.go('#elsewhere')
    browser.go(`#${lab.room.id}`)
    createAddress().keep(lab, () => undefined)
    await agrees(browser, lab)
    expect(lab.document()).not.toEqual(furnish().lab.document())
  })

  it('does not open again a document that was read from it already', async () => {
    const { lab, drag } = furnish()
    const browser = openBrowser(`#${await encodeLink(lab.room, lab.document())}`)
    const address = createAddress()
    expect(await address.read(lab.room)).toEqual(lab.document())
    const open = vi.fn(lab.open)
    address.keep({ ...lab, open }, () => undefined)
    drag(9)
    await agrees(browser, lab)
    expect(open).not.toHaveBeenCalled()
  })
}

describe('the address of Explore', () => story(explore))
describe('the address of Race', () => story(race))
describe('the address of Measure', () => {
  story(measure)

  it('leads to the room alone while the study is too long for a link, which is told', async () => {
    const { lab, add, remove, isLinked } = longStudy()
    const browser = openBrowser('#measure')
    createAddress().keep(lab, () => undefined)
    await agrees(browser, lab)
    add()
    await vi.waitFor(() => expect(isLinked()).toBe(false))
    expect(browser.location.hash).toBe('#measure')
    expect(lab.document().trials.length).toBe(500)
    remove()
    await vi.waitFor(() => expect(isLinked()).toBe(true))
    await agrees(browser, lab)
  })
})
describe('the address of the taxi room', () => {
  story(taxi)

  it.each(['data', 'guess', 'searches', 'table', 'verdict'] as const)(
    'named the scene “%s” once: it still leads there, and leaves the rest as it is',
    async (scene) => {
      const { lab, choose } = taxi()
      choose()
      const { scene: _, ...rest } = lab.document()
      const browser = openBrowser(`#taxi/${scene}`)
      createAddress().keep(lab, () => undefined)
      await vi.waitFor(() => expect(lab.document()).toEqual({ scene, ...rest }))
      await agrees(browser, lab)
    },
  )
})
