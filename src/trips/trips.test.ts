import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import fixture from '../../docs/reference/features.json' with { type: 'json' }
import { datasets, splitTrips, tripTable } from './dataset'
import { FEATURES, featuresOf } from './features'
import { legacyPermutation } from './legacyPermutation'
import { TripReader } from './readTrips'
import { SCALINGS } from './scaling'
import { type SyntheticSettings, syntheticTrips } from './synthetic'
import { meteredFare, tariffOn, tollOn } from './tariff'
import { momentOf, type Trip } from './trip'

const settings: SyntheticSettings = { count: 5000, seed: 1, dirty: true, surcharges: 'as recorded' }

/** One trip in the columns of the published files that people use. */
const line = ({ fare, pickedUp: { year, month, day, hour, minute }, from, to, passengers }: Trip) =>
  [fare, year, month, day, hour, minute, from.longitude, from.latitude, to.longitude, to.latitude, passengers].join(' ')

const digest = (trips: readonly Trip[]) => createHash('sha256').update(trips.map(line).join('\n')).digest('hex')

const read = (text: string) => {
  const reader = new TripReader()
  for (const cells of Papa.parse<string[]>(text.trim()).data) reader.row(cells)
  return reader.finish()
}

const HEADER =
  'key,fare_amount,pickup_datetime,pickup_longitude,pickup_latitude,dropoff_longitude,dropoff_latitude,passenger_count'
const good = (i: number) => `k,${5 + (i % 7)},2012-03-0${1 + (i % 9)} 10:00:00 UTC,-73.98,40.75,-73.99,40.7${i % 10},1`
const table = (rows: readonly string[]) => [HEADER, ...rows].join('\n')
const thirty = Array.from({ length: 30 }, (_, i) => good(i))

describe('the synthetic trips', () => {
  it('are the published rows for seed 1, dirty and clean', () => {
    expect(digest(syntheticTrips(settings))).toBe('f1595a9d600077a9401ec0b757ec470d198d31ef781402a26dbb783498182644')
    expect(digest(syntheticTrips({ ...settings, dirty: false }))).toBe(
      '99109eaed40e1a16e9585cd972c58f810e67be74d4a2c407974828e1518af5e6',
    )
  })

  it('begin the same however many are made, and differ by seed', () => {
    const all = syntheticTrips({ ...settings, count: 50 })
    expect(syntheticTrips({ ...settings, count: 10 })).toEqual(all.slice(0, 10))
    expect(syntheticTrips({ ...settings, count: 10, seed: 2 })).not.toEqual(all.slice(0, 10))
  })

  it('lie on the tariff lattice when clean, but for tolls and extras', () => {
    const trips = syntheticTrips({ ...settings, dirty: false, surcharges: false })
    const onLattice = trips.filter(({ fare, pickedUp: { year, month, day } }) => {
      const { unit, initial } = tariffOn(year * 10_000 + month * 100 + day)
      const units = (fare - initial) / unit
      return Math.abs(units - Math.round(units)) < 1e-6
    })
    expect(onLattice.length / trips.length).toBeGreaterThan(0.94)
  })

  it('cost more with extras in every fare', () => {
    const mean = (surcharges: boolean) =>
      syntheticTrips({ ...settings, count: 1000, surcharges }).reduce((sum, { fare }) => sum + fare, 0) / 1000
    expect(mean(true)).toBeGreaterThan(mean(false))
  })
})

describe('the tariff', () => {
  it.each([
    [20120903, 0.4, 45],
    [20120904, 0.5, 52],
  ])('of %d', (day, unit, kennedy) => {
    expect(tariffOn(day)).toMatchObject({ unit, kennedy, initial: 2.5 })
  })

  it('begins with the initial charge and counts begun units', () => {
    const tariff = tariffOn(20130101)
    expect(meteredFare(tariff, 0.1, 0.2)).toBe(2.5)
    expect(meteredFare(tariff, 2, (2 / 28) * 60)).toBeCloseTo(2.5 + 0.5 * 9, 9)
    expect(meteredFare(tariff, 0.05, 10)).toBeGreaterThan(6)
  })

  it('has the toll of its day', () => {
    expect([20091229, 20091230, 20150322].map(tollOn)).toEqual([4.15, 4.57, 5.54])
  })
})

describe('the features', () => {
  it('are 22, as an independent computation has them', () => {
    expect(FEATURES).toHaveLength(22)
    for (const { trip, features } of fixture) {
      const [fare, time, x1, y1, x2, y2, passengers] = trip as [number, string, number, number, number, number, number]
      const computed = featuresOf({
        fare,
        pickedUp: momentOf(time)!,
        from: { longitude: x1, latitude: y1 },
        to: { longitude: x2, latitude: y2 },
        passengers,
      })
      computed.forEach((value, d) => {
        expect(Math.abs(value - features[d]!), FEATURES[d]).toBeLessThan(1e-9 * Math.max(1, Math.abs(features[d]!)))
      })
    }
  })
})

describe('the scaling', () => {
  const column = Float64Array.from([1, 2, 3, 4, 100])

  it('standard has mean 0 and s.d. 1', () => {
    const scaled = Array.from(column, SCALINGS.standard.learn(column))
    expect(scaled.reduce((a, b) => a + b)).toBeCloseTo(0, 12)
    expect(scaled.reduce((a, b) => a + b * b, 0) / 5).toBeCloseTo(1, 12)
  })

  it('robust has median 0, a spread of 3.3 between the 5 % and 95 % quantiles, and is clipped at 4', () => {
    const scale = SCALINGS.robust.learn(column)
    const spread = (80.8 - 1.2) / 3.3
    expect(scale(3)).toBe(0)
    expect(scale(4)).toBeCloseTo(1 / spread, 9)
    expect([scale(1e9), scale(-1e9)]).toEqual([4, -4])
  })

  it('only shifts a column without spread', () => {
    for (const name of ['standard', 'robust'] as const) expect(SCALINGS[name].learn(new Float64Array(4).fill(7))(9)).toBe(2)
  })

  it('is learnt from the rows to train on alone', () => {
    const trips = syntheticTrips({ ...settings, count: 100 })
    const { train, test } = splitTrips(100, 3)
    const [a] = datasets(tripTable(trips), [train, test], 'standard')
    const [b] = datasets(
      tripTable(trips.map((trip, i) => (test.includes(i) ? { ...trip, passengers: 99 } : trip))),
      [train, test],
      'standard',
    )
    expect(b!.inputs).toEqual(a!.inputs)
  })
})

describe('the split', () => {
  it('is that of NumPy and scikit-learn for the same seed', () => {
    expect([...legacyPermutation(10, 0)]).toEqual([2, 8, 4, 9, 1, 6, 7, 3, 0, 5])
  })

  it('keeps a tenth apart, every trip once, the same for the same seed', () => {
    const { train, test } = splitTrips(5000, 0)
    expect([train.length, test.length]).toEqual([4500, 500])
    expect(new Set([...train, ...test]).size).toBe(5000)
    expect(splitTrips(5000, 0)).toEqual({ train, test })
    expect(splitTrips(5000, 1)).not.toEqual({ train, test })
  })
})

describe('a file of trips', () => {
  it('of Kaggle is read, with lost fixes and odd fares left in', () => {
    const { trips, refused } = read(table([...thirty, 'k,-2.5,2012-03-01 10:00:00 UTC,0,0,0,0,0']))
    expect(trips).toHaveLength(31)
    expect(refused).toEqual([])
    expect(trips.at(-1)).toMatchObject({ fare: -2.5, from: { longitude: 0, latitude: 0 }, passengers: 0 })
  })

  it('of the TLC is read, whatever the columns are called', () => {
    const header =
      'VendorID,tpep_pickup_datetime,passenger_count,Pickup_longitude,Pickup_latitude,Dropoff_longitude,Dropoff_latitude,fare_amount'
    const rows = thirty.map((_, i) => `2,2016-01-02 20:1${i % 10}:04,4,-73.96,40.76,-73.97,40.7${i % 10},${9 + (i % 3)}`)
    expect(read([header, ...rows].join('\n')).trips[0]).toMatchObject({
      fare: 9,
      passengers: 4,
      pickedUp: { year: 2016, weekday: 5 },
    })
  })

  it('counts the rows that cannot be used, by reason', () => {
    const { trips, refused } = read(
      table([
        ...thirty,
        'k,x,2012-03-01 10:00:00 UTC,-73,40,-73,40,1',
        'k,5,yesterday,-73,40,-73,40,1',
        'k,5,2012-02-30 10:00:00,-73,40,-73,40,1',
        'k,5,2012-03-01 10:00:00,,40,-73,40,1',
        'k,1e200,2012-03-01 10:00:00,-73,40,-73,40,1',
        'k,-1e9,2012-03-01 10:00:00,-73,40,-73,40,1',
        'k,5,2012-03-01 10:00:00,-73,40,-73,40,1e200',
      ]),
    )
    expect(trips).toHaveLength(30)
    expect(refused.map(({ reason, rows }) => [reason, rows])).toEqual([
      [expect.stringContaining('pick-up time'), 2],
      [expect.stringContaining('beyond $100,000'), 2],
      [expect.stringContaining('fare'), 1],
      [expect.stringContaining('coordinate'), 1],
      [expect.stringContaining('passengers'), 1],
    ])
  })

  it.each([
    ['nothing', '', /is empty|lacks the columns/],
    ['other columns', 'a,b,c\n1,2,3', /lacks the columns fare_amount, pickup_datetime/],
    [
      'no drop-off',
      'fare_amount,pickup_datetime,pickup_longitude,pickup_latitude\n1,2,3,4',
      /lacks the columns dropoff_longitude, dropoff_latitude/,
    ],
    ['zones', 'tpep_pickup_datetime,PULocationID,DOLocationID,fare_amount\n1,2,3,4', /zones instead of coordinates/],
    ['a header alone', HEADER, /no rows under it/],
    ['no usable row', table(['k,5,yesterday,-73,40,-73,40,1']), /None of the 1 rows can be used: the pick-up time/],
    ['few rows', table(thirty.slice(0, 5)), /Only 5 rows/],
    ['one fare', table(thirty.map((row) => row.replace(/^k,\d+/, 'k,5'))), /All fares are the same \(5\)/],
    [
      'a quotation mark that is not closed',
      table([...thirty.slice(0, 25), thirty[25]!.replace('2012', '"2012'), ...thirty.slice(26)]),
      /Row 27 runs on into the next lines: a quotation mark/,
    ],
    ['swapped coordinates', table(thirty.map((row) => row.replace('-73.98,40.75', '40.75,-73.98'))), /seem to be swapped/],
  ])('with %s is refused with the reason', (_, text, reason) => {
    expect(() => read(text)).toThrow(reason)
  })
})

const REAL = '../shared/data'
describe.skipIf(!existsSync(REAL))('the real trips (skipped where ../shared/data is not there)', () => {
  it('are read whole: 5,000 rows, none refused', () => {
    const { trips, refused } = read(readFileSync(`${REAL}/nyc-taxi-fare-5000.csv`, 'utf8'))
    expect(trips).toHaveLength(5000)
    expect(refused).toEqual([])
    expect(trips.every((trip) => featuresOf(trip).every(Number.isFinite))).toBe(true)
  })

  it.each([
    ['synthetic-5000.csv', true],
    ['synthetic-clean-5000.csv', false],
  ])('and the published synthetic ones of %s are made again', (file, dirty) => {
    const { trips } = read(readFileSync(`${REAL}/${file}`, 'utf8'))
    expect(syntheticTrips({ ...settings, dirty })).toEqual(trips)
  })
})
