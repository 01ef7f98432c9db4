import { useMemo } from 'react'
import { createLab } from '../../store/lab'
import type { RaceStep } from '../lesson'
import { scene } from '../scenes'
import { LabInSmall } from './BenchThumbnail'

/** What is raced on, in small. */
export function RaceThumbnail({ step }: { readonly step: RaceStep }) {
  const { source } = step.scene.document
  const lab = useMemo(() => createLab(scene({ blackBox: source, view: { truth: true } })), [source])
  return <LabInSmall lab={lab} parts={['measured']} />
}
