import { useMemo } from 'react'
import { recordedPlaces } from '../../casestudy/recorded'
import { clampTo } from '../../problems/searchSpace'
import { resolve } from '../../problems/source'
import { createLab } from '../../store/lab'
import { blackBoxOf } from '../../views/taxi/blackBox'
import type { TaxiStep } from '../lesson'
import { scene } from '../scenes'
import { LabInSmall } from './BenchThumbnail'

/** The places of the recorded Bayesian optimization on the measured surface, in small. */
export function TaxiThumbnail({ step }: { readonly step: TaxiStep }) {
  const { protocol, speed } = step.scene.document
  const lab = useMemo(() => {
    const blackBox = blackBoxOf(speed, protocol)
    const { space } = resolve(blackBox)
    const actions = recordedPlaces(protocol, 'bayesian').map(
      ({ lr, l2 }) => ({ do: 'choose', x: [clampTo(space[0]!, lr), clampTo(space[1]!, l2)] }) as const,
    )
    return createLab(scene({ blackBox, budget: actions.length, actions, view: { truth: true } }))
  }, [protocol, speed])
  return <LabInSmall lab={lab} parts={['measured']} />
}
