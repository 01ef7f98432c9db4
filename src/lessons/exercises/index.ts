import { capstone } from './capstone'
import type { Course } from './exercise'
import { gpSummerSchool } from './gpSummerSchool'
import { machineLearning } from './machineLearning'
import { probabilisticAi } from './probabilisticAi'
import { projectOnBo } from './projectOnBo'

/** What courses set as exercises. A further course is one file and one entry. */
export const courses: readonly Course[] = [projectOnBo, gpSummerSchool, machineLearning, probabilisticAi, capstone]
