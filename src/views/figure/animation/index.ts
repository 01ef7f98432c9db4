import type { Clock } from '../../../store/clock'
import type { Subject } from '../subjects'
import { framesOfRace, momentsOfRace } from './race'
import { framesOfRun, momentsOfRun } from './run'
import type { Moments } from './stage'
import { framesOfTaxi, momentsOfTaxi } from './taxi'

/** What can be shown as a moving picture. */
export interface Animation {
  /** What it is called, as the beginning of a sentence and as a part of a file's name. */
  readonly name: string
  readonly file: string
  readonly frames: number
  readonly moments: (clock: Clock) => Moments
}

/** The animation of a subject; null where it has no moments to go through. */
export function animationOf(subject: Subject): Animation | null {
  const animation = of(subject)
  return animation && animation.frames > 0 ? animation : null
}

function of(subject: Subject): Animation | null {
  switch (subject.kind) {
    case 'run': {
      const { lab } = subject
      return { name: 'The run', file: 'run', frames: framesOfRun(lab), moments: (clock) => momentsOfRun(lab, clock) }
    }
    case 'race': {
      const { lab } = subject
      return { name: 'The race', file: 'race', frames: framesOfRace(lab), moments: () => momentsOfRace(lab) }
    }
    case 'taxi': {
      const { lab } = subject
      return { name: 'The three searches', file: 'searches', frames: framesOfTaxi(lab), moments: () => momentsOfTaxi(lab) }
    }
    default:
      return null
  }
}
