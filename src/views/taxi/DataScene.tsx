import { bin, max, scaleLinear } from 'd3'
import { useMemo } from 'react'
import { useTaxi } from '../../store/taxi/useTaxi'
import { AIRPORTS, haversine } from '../../trips/features'
import { TARIFFS, TOLLS } from '../../trips/tariff'
import type { Trip } from '../../trips/trip'
import { XAxis, YAxis } from '../plot/Axes'
import { type Frame, PlotContext } from '../plot/PlotContext'
import { dollars } from './contestants'
import { Figure } from './Figure'
import { PointCloud } from './PointCloud'
import { tripsWords } from './taxiWords'
import './DataScene.css'
import './Figure.css'
import './scene.css'
import './table.css'

/** Scene 1: where the trips go, what they cost, and what is odd about them. */
export function DataScene() {
  const trips = useTaxi((s) => s.trips)
  const source = useTaxi((s) => s.source)
  return (
    <div className="taxi-body taxi-two">
      <header className="panel taxi-scene-head">
        <h1>{trips.length.toLocaleString('en')} taxi rides in New York</h1>
        <p>{tripsWords(source)}</p>
      </header>
      <CityMap trips={trips} />
      <FareByDistance trips={trips} />
      <Histogram title="Fares" unit="dollars" values={trips.map(({ fare }) => fare)} domain={[0, 60]} />
      <Histogram title="Hour of the day" unit="hour" values={trips.map(({ pickedUp }) => pickedUp.hour)} domain={[0, 24]} />
      <OddRows trips={trips} />
      <TariffTable />
    </div>
  )
}

/** The box of New York in which most rides lie. */
const [WEST, EAST, SOUTH, NORTH] = [-74.05, -73.75, 40.6, 40.88]
/** A degree of longitude is shorter than one of latitude at 40.75° north. */
const SHRINK = Math.cos((40.75 * Math.PI) / 180)

function CityMap({ trips }: { trips: readonly Trip[] }) {
  const ends = useMemo(
    () => ({
      fromX: trips.map(({ from }) => from.longitude),
      fromY: trips.map(({ from }) => from.latitude),
      toX: trips.map(({ to }) => to.longitude),
      toY: trips.map(({ to }) => to.latitude),
    }),
    [trips],
  )
  return (
    <Figure
      title="Where they begin and end"
      className="taxi-city"
      note={
        <span className="taxi-dots-key">
          <i /> pick-up <i className="taxi-drop-off" /> drop-off
        </span>
      }
      description="Pick-ups and drop-offs of all rides by longitude and latitude: dense in Manhattan, with knots at the airports."
    >
      {({ width, height }) => <CityPlot width={width} height={height} {...ends} />}
    </Figure>
  )
}

function CityPlot({
  width,
  height,
  fromX,
  fromY,
  toX,
  toY,
}: Record<'fromX' | 'fromY' | 'toX' | 'toY', number[]> & { width: number; height: number }) {
  const scales = useMemo(() => {
    // One scale for both axes: streets keep their angles.
    const room = { left: 46, right: width - 8, top: 6, bottom: height - 22 }
    const perDegree = Math.min((room.right - room.left) / ((EAST - WEST) * SHRINK), (room.bottom - room.top) / (NORTH - SOUTH))
    const [w, h] = [(EAST - WEST) * SHRINK * perDegree, (NORTH - SOUTH) * perDegree]
    const left = room.left + (room.right - room.left - w) / 2
    const frame: Frame = { left, right: left + w, top: room.top, bottom: room.top + h }
    return {
      x: scaleLinear([WEST, EAST], [frame.left, frame.right]),
      y: scaleLinear([SOUTH, NORTH], [frame.bottom, frame.top]),
      frame,
    }
  }, [width, height])
  return (
    <>
      <PointCloud xs={fromX} ys={fromY} {...scales} color="--neutral-1" radius={1.2} />
      <PointCloud xs={toX} ys={toY} {...scales} color="--neutral-2" radius={1.2} />
      <svg width={width} height={height} aria-hidden="true">
        <PlotContext value={scales}>
          <XAxis count={4} digits={4} />
          <YAxis count={5} lines={false} digits={4} />
          {AIRPORTS.filter(({ longitude }) => longitude > WEST).map(({ name, longitude, latitude }) => (
            <text key={name} className="halo taxi-airport" x={scales.x(longitude)} y={scales.y(latitude) - 8} textAnchor="middle">
              {name}
            </text>
          ))}
        </PlotContext>
      </svg>
    </>
  )
}

const [FARTHEST, DEAREST] = [25, 80]

function FareByDistance({ trips }: { trips: readonly Trip[] }) {
  const { km, fares } = useMemo(
    () => ({ km: trips.map(({ from, to }) => haversine(from, to)), fares: trips.map(({ fare }) => fare) }),
    [trips],
  )
  return (
    <Figure
      title="Fare against distance"
      note="lines: flat fares to Kennedy airport, before and since September 2012"
      description="Fares rise with the distance, in steps of the tariff; flat fares to Kennedy airport lie on two level lines."
    >
      {({ width, height }) => <FarePlot width={width} height={height} km={km} fares={fares} />}
    </Figure>
  )
}

function FarePlot({ width, height, km, fares }: { width: number; height: number; km: number[]; fares: number[] }) {
  const scales = useMemo(() => {
    const frame: Frame = { left: 40, right: width - 10, top: 6, bottom: height - 36 }
    return {
      x: scaleLinear([0, FARTHEST], [frame.left, frame.right]),
      y: scaleLinear([0, DEAREST], [frame.bottom, frame.top]),
      frame,
    }
  }, [width, height])
  return (
    <>
      <PointCloud xs={km} ys={fares} {...scales} color="--ink" />
      <svg width={width} height={height} aria-hidden="true">
        <PlotContext value={scales}>
          <YAxis count={5} />
          {TARIFFS.map(({ from, kennedy }) => (
            <g key={from} className="taxi-flat-fare">
              <line x1={scales.frame.left} x2={scales.frame.right} y1={scales.y(kennedy)} y2={scales.y(kennedy)} />
              <text className="halo" x={scales.frame.left + 4} y={scales.y(kennedy) - 4}>
                {dollars(kennedy)}
              </text>
            </g>
          ))}
          <XAxis count={6} label="km as the crow flies" />
        </PlotContext>
      </svg>
    </>
  )
}

interface HistogramProps {
  readonly title: string
  readonly unit: string
  readonly values: readonly number[]
  readonly domain: readonly [number, number]
}

function Histogram({ title, unit, values, domain }: HistogramProps) {
  const bins = useMemo(
    () =>
      bin()
        .domain([...domain])
        .thresholds(24)(values as number[]),
    [values, domain],
  )
  const highest = max(bins, ({ length }) => length) ?? 1
  const fullest = bins.find(({ length }) => length === highest)
  return (
    <Figure
      title={title}
      className="taxi-small"
      description={`Histogram of ${values.length} rides by ${unit}; most lie from ${fullest?.x0 ?? 0} to ${fullest?.x1 ?? 0}.`}
    >
      {({ width, height }) => {
        const frame: Frame = { left: 10, right: width - 10, top: 4, bottom: height - 34 }
        const x = scaleLinear([...domain], [frame.left, frame.right])
        const y = scaleLinear([0, highest], [frame.bottom, frame.top])
        return (
          <svg width={width} height={height} aria-hidden="true">
            <PlotContext value={{ x, y, frame }}>
              {bins.map(({ x0, x1, length }) => (
                <rect
                  key={x0}
                  className="taxi-count"
                  x={x(x0!) + 0.5}
                  width={Math.max(0, x(x1!) - x(x0!) - 1)}
                  y={y(length)}
                  height={frame.bottom - y(length)}
                />
              ))}
              <XAxis count={6} label={unit} />
            </PlotContext>
          </svg>
        )
      }}
    </Figure>
  )
}

const isInside = (longitude: number, latitude: number) => longitude > -75 && longitude < -72.5 && latitude > 40 && latitude < 41.5

/** What a careful eye would stumble over, and what the article left in. */
const ODD: readonly { readonly name: string; readonly is: (trip: Trip) => boolean }[] = [
  { name: 'coordinates (0, 0): the meter had no fix', is: ({ from, to }) => from.longitude === 0 || to.longitude === 0 },
  {
    name: 'somewhere else on Earth',
    is: ({ from, to }) =>
      from.longitude !== 0 &&
      to.longitude !== 0 &&
      !(isInside(from.longitude, from.latitude) && isInside(to.longitude, to.latitude)),
  },
  { name: 'fare below the initial charge of $2.50', is: ({ fare }) => fare < 2.5 },
  { name: 'hardly moved (under 50 m), yet over $20', is: ({ from, to, fare }) => haversine(from, to) < 0.05 && fare > 20 },
  { name: 'no passengers', is: ({ passengers }) => passengers === 0 },
  { name: 'fare over $100', is: ({ fare }) => fare > 100 },
]

function OddRows({ trips }: { trips: readonly Trip[] }) {
  const source = useTaxi((s) => s.source)
  const refused = source.kind === 'file' ? source.refused : []
  const counts = useMemo(() => ODD.map(({ name, is }) => ({ name, rows: trips.filter(is).length })), [trips])
  return (
    <section className="panel taxi-figure taxi-odd taxi-table" aria-label="Odd rows">
      <h2>Odd rows, left in as the article left them in</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">what is odd</th>
            <th scope="col">rides</th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ name, rows }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{rows}</td>
            </tr>
          ))}
          {refused.map(({ reason, rows }) => (
            <tr key={reason}>
              <th scope="row">not read: {reason}</th>
              <td>{rows}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const dayOf = (day: number) =>
  `${Math.floor(day / 10_000)}-${String(Math.floor(day / 100) % 100).padStart(2, '0')}-${String(day % 100).padStart(2, '0')}`

function TariffTable() {
  return (
    <section className="panel taxi-figure taxi-tariff taxi-table" aria-label="The tariff">
      <h2>The tariff behind the synthetic fares</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">from</th>
            <th scope="col">start</th>
            <th scope="col">each ⅕ mile or minute</th>
            <th scope="col">Kennedy</th>
            <th scope="col">Newark</th>
          </tr>
        </thead>
        <tbody>
          {TARIFFS.map(({ from, initial, unit, kennedy, newarkSurcharge }) => (
            <tr key={from}>
              <th scope="row">{dayOf(from)}</th>
              <td>{dollars(initial)}</td>
              <td>{dollars(unit)}</td>
              <td>{dollars(kennedy)}</td>
              <td>+{dollars(newarkSurcharge)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint">
        Tolls {TOLLS.map(({ toll }) => dollars(toll)).join(', ')} as fares tell them. Sources:{' '}
        {TARIFFS.map(({ source }) => source).join('; ')}. Places, hours and speeds: aggregates of the CC0 sample of TLC records of
        January 2016 (R package nyctaxi).
      </p>
    </section>
  )
}
