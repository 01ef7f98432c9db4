import { use, useId } from 'react'
import { learning } from '../../language/en/learn'
import { courses } from '../exercises'
import { type Exercise, linkOf } from '../exercises/exercise'
import './page.css'
import './Exercises.css'

/** The links are made once: compressing a document takes its time. */
const linked = Promise.all(
  courses.map(async ({ exercises, ...course }) => ({
    ...course,
    exercises: await Promise.all(exercises.map(async (exercise) => ({ ...exercise, link: await linkOf(exercise.place) }))),
  })),
)

/** What courses set as exercises, each with a link into the state that it begins in. */
export default function Exercises() {
  const title = useId()
  return (
    <main className="learn-page" data-lab="learn">
      <p>
        <a href="#learn/overview">{learning.allLessons}</a>
      </p>
      <h2 id={title}>{learning.exercises}</h2>
      <p className="learn-page-says">{learning.exercisesSay}</p>
      {use(linked).map(({ id, name, exercises }) => (
        <CourseList key={id} name={name} exercises={exercises} />
      ))}
    </main>
  )
}

interface CourseListProps {
  readonly name: string
  readonly exercises: readonly (Exercise & { readonly link: string })[]
}

function CourseList({ name, exercises }: CourseListProps) {
  const title = useId()
  return (
    <section className="panel exercises-course" aria-labelledby={title}>
      <h3 id={title}>{name}</h3>
      <ol aria-labelledby={title}>
        {exercises.map(({ id, bullet, hint, link }) => (
          <li key={id}>
            <a href={link}>{bullet}</a>
            <p className="quiet">{hint}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
