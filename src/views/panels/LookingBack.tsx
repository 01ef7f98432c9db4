import type { ReactNode } from 'react'
import { selectProblem } from '../../store/derived'
import { useLab } from '../../store/useLab'
import { useFork } from '../plot/useFork'
import { lookingBackWords } from '../words/lookingBack'
import { Sentences } from '../words/Sentences'
import './WhyHere.css'

/** Says so when the record and the model in force now disagree: where each of the two ways on leads. */
export function LookingBack(): ReactNode {
  const at = useLab((s) => s.view.at)
  const fork = useFork()
  const { space } = useLab(selectProblem)
  if (!fork) return null
  return (
    <p className="why-went">
      <Sentences words={lookingBackWords({ ...fork, space, number: at + 1 })} />
    </p>
  )
}
