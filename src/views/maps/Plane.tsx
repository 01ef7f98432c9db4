import { useState } from 'react'
import type { Explanation } from '../../experiment/moments'
import { explore } from '../../language/en/explore'
import { registries } from '../../language/en/registries'
import { fromUnit } from '../../problems/searchSpace'
import { selectAcquisition, selectNext, selectProblem } from '../../store/derived'
import { useLab } from '../../store/useLab'
import { Segmented } from '../controls/Segmented'
import { AcquisitionScale } from '../plot/AcquisitionScale'
import type { Inspect } from '../plot/useInspected'
import MapsPicture from './MapsPicture'
import { SlicePicture } from './SlicePicture'
import './maps.css'

type Look = 'maps' | 'first' | 'second'

/** A black box with two inputs: as linked maps, or cut open along one of its axes. */
export default function Plane({ inspected, inspect }: { inspected: Explanation | null; inspect: Inspect }) {
  const { space } = useLab(selectProblem)
  const next = useLab(selectNext)
  const { short } = useLab(selectAcquisition)
  const [look, setLook] = useState<Look>('maps')
  const [through, setThrough] = useState<readonly number[] | null>(null)
  const [first, second] = space.map(({ label }) => label)
  const middle = space.map((axis) => fromUnit(axis, 0.5))

  const change = (to: Look) => {
    // The cut goes through the cross-hair, or through the next point when nobody looks anywhere.
    if (look === 'maps') setThrough(inspected?.x ?? next?.x ?? middle)
    setLook(to)
    inspect(null)
  }

  return (
    <div className="plane" data-plane>
      <div className="plane-controls">
        <div data-control="leads">
          <Segmented
            label={explore.view}
            value={look}
            options={[
              { value: 'maps', label: explore.maps },
              { value: 'first', label: explore.sliceAlong(first!) },
              { value: 'second', label: explore.sliceAlong(second!) },
            ]}
            onChange={change}
          />
        </div>
        <span className="quiet axes-names">{look === 'maps' && `${first} → ${second} ↑`}</span>
        {look === 'maps' && (
          <span className="map-scale" data-control="leads" data-figure="none">
            <span className="quiet">{registries.say(short)}</span> <AcquisitionScale />
          </span>
        )}
      </div>
      {look === 'maps' ? (
        <MapsPicture inspected={inspected} inspect={inspect} />
      ) : (
        <SlicePicture
          axis={look === 'first' ? 0 : 1}
          through={through ?? middle}
          moveTo={setThrough}
          inspected={inspected}
          inspect={inspect}
        />
      )}
    </div>
  )
}
