import { scaleLinear } from 'd3'
import { useMemo } from 'react'
import { betaDensity } from '../../../numerics/beta'
import { Curve } from '../../../views/plot/Curve'
import { PlotContext } from '../../../views/plot/PlotContext'
import type { SlotStep } from '../../lesson'
import { densityTop, placesOf } from '../../slotMachine/belief'
import { curvesOf } from '../../slotMachine/curves'
import { createSlotMachine } from '../../slotMachine/machine'
import { THUMBNAIL, THUMBNAIL_FRAME } from '../thumbnailFrame'
import './ChancePlot.css'
import '../Thumbnail.css'

/** What is believed of a slot machine in small. */
export function SlotThumbnail({ step: { scene } }: { readonly step: SlotStep }) {
  const curves = useMemo(() => curvesOf(createSlotMachine(scene.document).getState()), [scene])
  const scales = useMemo(() => {
    const { left, right, top, bottom } = THUMBNAIL_FRAME
    const most = densityTop(curves.map(({ shape }) => shape))
    return {
      x: scaleLinear([0, 1], [left, right]),
      y: scaleLinear([0, most], [bottom, top]),
      frame: THUMBNAIL_FRAME,
    }
  }, [curves])
  return (
    <svg
      className="thumbnail-picture"
      viewBox={`0 0 ${THUMBNAIL.width} ${THUMBNAIL.height}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <PlotContext value={scales}>
        {curves.toReversed().map(({ layer, shape }) => {
          const xs = placesOf(shape)
          return (
            <Curve key={layer} xs={xs} ys={xs.map((p) => betaDensity(shape, p))} className={`chance-curve chance-${layer}`} />
          )
        })}
      </PlotContext>
    </svg>
  )
}
