import { expectedImprovement } from './catalogue/expectedImprovement'
import { gaussianProcess } from './catalogue/gaussianProcess'
import { gridSearch } from './catalogue/gridSearch'
import { isItBest } from './catalogue/isItBest'
import { kernels } from './catalogue/kernels'
import { learningFromData } from './catalogue/learningFromData'
import { likelihoodToBelief } from './catalogue/likelihoodToBelief'
import { noise } from './catalogue/noise'
import { randomSearch } from './catalogue/randomSearch'
import { taxiFares } from './catalogue/taxiFares'
import { theLoop } from './catalogue/theLoop'
import { tuningInTheDark } from './catalogue/tuningInTheDark'
import { whenItGoesWrong } from './catalogue/whenItGoesWrong'
import type { Lesson } from './lesson'

/** The lessons, in the order in which they are read. A new one is one file and one entry in the list. */
export const lessons: readonly Lesson[] = [
  tuningInTheDark,
  gridSearch,
  randomSearch,
  likelihoodToBelief,
  gaussianProcess,
  learningFromData,
  kernels,
  expectedImprovement,
  theLoop,
  noise,
  whenItGoesWrong,
  taxiFares,
  isItBest,
]
