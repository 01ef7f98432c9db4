import { scaleLinear } from 'd3'
import { useMemo } from 'react'
import { taxi } from '../../language/en/taxi'
import { AIRPORTS } from '../../trips/features'
import type { Trip } from '../../trips/trip'
import { XAxis, YAxis } from '../plot/Axes'
import { type Frame, PlotContext } from '../plot/PlotContext'
import { Figure } from './Figure'
import { PointCloud } from './PointCloud'
import './CityMap.css'

/** The box of New York in which most rides lie. */
const [WEST, EAST, SOUTH, NORTH] = [-74.05, -73.75, 40.6, 40.88]
/** A degree of longitude is shorter than one of latitude at 40.75° north. */
const SHRINK = Math.cos((40.75 * Math.PI) / 180)

/** Where the rides begin and end. */
export function CityMap({ trips }: { trips: readonly Trip[] }) {
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
      title={taxi.cityMap}
      className="taxi-city"
      note={
        <span className="taxi-dots-key">
          <i /> {taxi.pickUp} <i className="taxi-drop-off" /> {taxi.dropOff}
        </span>
      }
      description={taxi.cityMapShows}
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
