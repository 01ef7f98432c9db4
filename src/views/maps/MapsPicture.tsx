import { useState } from 'react'
import type { Explanation } from '../../experiment/moments'
import { explore } from '../../language/en/explore'
import { valueAt } from '../../problems/valueAt'
import { selectAcquisition, selectMoment, selectProblem, selectTransform } from '../../store/derived'
import { useLab } from '../../store/useLab'
import { formatNumber } from '../format'
import type { Inspect } from '../plot/useInspected'
import { emptyMapWords, mapNotes, mapTitles, sdWords } from '../words/maps'
import { MapView } from './MapView'
import type { Quantity } from './ramps'
import { useDark } from './useDark'
import { useAcquisitionMap, useMeanMap, useSdMap, useTruthMap } from './useMaps'
import './maps.css'

interface MapsPictureProps {
  readonly inspected: Explanation | null
  readonly inspect: Inspect
  /** The maps that there is room for, in a row; all four when left out. */
  readonly only?: readonly Quantity[]
}

/** The four linked maps: hidden truth, posterior mean, standard deviation, acquisition function; some of them, or one, large. */
export default function MapsPicture({ inspected, inspect, only }: MapsPictureProps) {
  const problem = useLab(selectProblem)
  const truthShown = useLab((s) => s.view.truth)
  const locksTruth = useLab((s) => s.locksTruth)
  const { id, name, short } = useLab(selectAcquisition)
  const hasScores = useLab((s) => selectMoment(s).scores() !== null)
  const [large, setLarge] = useState<Quantity | null>(null)
  const [truth, mean, sd, acquisition] = [useTruthMap(), useMeanMap(), useSdMap(), useAcquisitionMap()]
  const notes = mapNotes(useDark(), problem.goal)
  const titles = mapTitles(problem.measured !== undefined, name, useLab(selectTransform))
  const shows = (quantity: Quantity) => (large === null ? (only?.includes(quantity) ?? true) : large === quantity)
  const common = (quantity: Quantity) => ({
    inspected,
    inspect,
    enlarged: large === quantity,
    enlarge: only?.length === 1 ? null : (on: boolean) => setLarge(on ? quantity : null),
    // The keyboard's cross-hair lives on the mean, unless another map is the only one.
    keyboard: large === null ? quantity === 'mean' : large === quantity,
    numbers: quantity === 'mean',
  })

  return (
    <div className={large || only?.length === 1 ? 'maps maps-one' : only ? 'maps maps-row' : 'maps'}>
      {shows('truth') && (
        <MapView
          title={titles.truth}
          term="truth"
          note={notes.value}
          content={truthShown ? truth : null}
          empty={locksTruth ? explore.mapLocked : explore.mapCovered}
          value={inspected && truthShown ? `f = ${formatNumber(valueAt(problem, inspected.x))}` : null}
          {...common('truth')}
        />
      )}
      {shows('mean') && (
        <MapView
          title={titles.mean}
          term="mean"
          note={notes.value}
          content={mean}
          value={inspected && `μ = ${formatNumber(inspected.mean)}`}
          {...common('mean')}
        />
      )}
      {shows('sd') && (
        <MapView
          title={titles.sd}
          term="sd"
          note={notes.sd}
          content={sd}
          value={inspected && sdWords(inspected)}
          {...common('sd')}
        />
      )}
      {shows('acquisition') && (
        <MapView
          title={titles.acquisition}
          term={`acquisition.${id}`}
          note={notes.acquisition}
          content={acquisition}
          empty={emptyMapWords(hasScores)}
          value={inspected && inspected.score !== null ? `${short} = ${formatNumber(inspected.score)}` : null}
          {...common('acquisition')}
        />
      )}
    </div>
  )
}
