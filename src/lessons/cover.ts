import type { Lesson, Step } from './lesson'

/** The step whose scene stands for a lesson: the one that it names, else its first. */
export const coverOf = ({ cover, steps }: Lesson): Step => steps.find(({ id }) => id === cover) ?? steps[0]!
