import { scaleLinear } from 'd3'
import { useMemo } from 'react'
import { taxi } from '../../language/en/taxi'
import { haversine } from '../../trips/features'
import { TARIFFS } from '../../trips/tariff'
import type { Trip } from '../../trips/trip'
import { XAxis, YAxis } from '../plot/Axes'
import { type Frame, PlotContext } from '../plot/PlotContext'
import { dollars } from './contestants'
import { Figure } from './Figure'
import { PointCloud } from './PointCloud'
import './FareByDistance.css'

/** The ends of the axes, in km and dollars. */
const [FARTHEST, DEAREST] = [25, 80]

/** What rides cost by how far they go. */
export function FareByDistance({ trips }: { trips: readonly Trip[] }) {
  const { km, fares } = useMemo(
    () => ({ km: trips.map(({ from, to }) => haversine(from, to)), fares: trips.map(({ fare }) => fare) }),
    [trips],
  )
  return (
    <Figure title={taxi.fareByDistance} note={taxi.flatFares} description={taxi.fareByDistanceShows}>
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
          <XAxis count={6} label={taxi.kmAxis} />
          <text className="halo" x={scales.frame.left + 6} y={scales.frame.top + 12}>
            {taxi.fareAxis}
          </text>
        </PlotContext>
      </svg>
    </>
  )
}
