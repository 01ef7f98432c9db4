import { useMemo } from 'react'
import { ColorBar } from '../../maps/ColorBar'
import { linearLevels } from '../../maps/levels'
import { rampAroundZero } from '../../maps/ramps'
import { useDark } from '../../maps/useDark'
import './covariance.css'

/** Colours for covariances: nothing in the middle, as far below as above, so that a hue is a sign. */
export function useColors(values: Float64Array) {
  const ramp = rampAroundZero(useDark())
  const levels = useMemo(() => {
    const most = values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0)
    return linearLevels(-(most || 1), most || 1)
  }, [values])
  return { ramp, levels }
}

/** Which way its axes run, and what its colours mean. */
export function MapCaption({ axes, colors }: { readonly axes: string; readonly colors: ReturnType<typeof useColors> }) {
  return (
    <>
      <span className="quiet covariance-axes">{axes}</span>
      <ColorBar {...colors} />
    </>
  )
}
