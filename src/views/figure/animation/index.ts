import { figure } from '../../../language/en/figure'
import type { Clock } from '../../../store/clock'
import type { Subject } from '../subjects'
import { framesOfRace, momentsOfRace } from './race'
import { framesOfRun, momentsOfRun } from './run'
import type { Moments } from './stage'
import { framesOfTaxi, momentsOfTaxi } from './taxi'

/** What can be shown as a moving picture. */
export interface Animation {
  readonly heading: string
  /** As a part of a file's name. */
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
      return {
        heading: figure.animations.run,
        file: 'run',
        frames: framesOfRun(lab),
        moments: (clock) => momentsOfRun(lab, clock),
      }
    }
    case 'race': {
      const { lab } = subject
      return { heading: figure.animations.race, file: 'race', frames: framesOfRace(lab), moments: () => momentsOfRace(lab) }
    }
    case 'taxi': {
      const { lab } = subject
      return {
        heading: figure.animations.searches,
        file: 'searches',
        frames: framesOfTaxi(lab),
        moments: () => momentsOfTaxi(lab),
      }
    }
    default:
      return null
  }
}
