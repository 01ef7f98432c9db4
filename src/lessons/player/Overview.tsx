import { useId } from 'react'
import { learning } from '../../language/en/learn'
import type { Lesson } from '../lesson'
import { isDone } from '../progress'
import { useLearn, useLearnStore } from '../useLearn'
import { doneOf, minutesWords, progressLabel, progressWords, welcomeWords } from './learnWords'
import { Thumbnail } from './Thumbnail'
import './Overview.css'

/** The pages beside the lessons, and what leads there. */
const MORE = [
  ['play', 'play'],
  ['exercises', 'exercisesLink'],
  ['inventory', 'inventory'],
] as const

/** All lessons, and the one to go on with. */
export function Overview() {
  const lessons = useLearn((s) => s.lessons)
  const progress = useLearn((s) => s.progress)
  const goTo = useGoOn()
  const title = useId()
  const following = lessons.find((lesson) => doneOf(lesson, progress) < lesson.steps.length) ?? lessons[0]!
  const isNew = lessons.every((lesson) => doneOf(lesson, progress) === 0)
  const welcome = welcomeWords(isNew, following)
  return (
    <main className="learn-overview" data-lab="learn">
      <section className="learn-welcome">
        <h2>{welcome.title}</h2>
        <p>{welcome.says}</p>
        <button type="button" className="primary" onClick={() => goTo(following)}>
          {welcome.button}
        </button>
      </section>
      <h2 id={title} className="visually-hidden">
        {learning.lessons}
      </h2>
      <ol className="lesson-list" aria-label={learning.lessons}>
        {lessons.map((lesson, i) => (
          <LessonCard key={lesson.id} number={i + 1} lesson={lesson} />
        ))}
      </ol>
      <section className="panel learn-more">
        <h2>{learning.more}</h2>
        {MORE.map(([page, of]) => {
          const [before, link, after] = learning[of]
          return (
            <p key={page}>
              {before}
              <a href={`#learn/${page}`}>{link}</a>
              {after}
            </p>
          )
        })}
      </section>
    </main>
  )
}

function LessonCard({ number, lesson }: { readonly number: number; readonly lesson: Lesson }) {
  const progress = useLearn((s) => s.progress)
  const goTo = useGoOn()
  const words = progressWords(lesson, progress)
  return (
    <li className="panel lesson-card">
      <Thumbnail lesson={lesson} />
      <span className="lesson-number" aria-hidden="true">
        {number}
      </span>
      <h3>
        <button type="button" className="lesson-open" onClick={() => goTo(lesson)}>
          {lesson.title}
        </button>
      </h3>
      <p>{lesson.says}</p>
      <p className="lesson-question">{lesson.question}</p>
      <p className="lesson-foot quiet">
        <span>{minutesWords(lesson)}</span>
        <progress aria-label={progressLabel(lesson)} value={doneOf(lesson, progress)} max={lesson.steps.length} />
        <span>{words}</span>
      </p>
    </li>
  )
}

/** Goes to the first step of a lesson that is not done, or to its beginning. */
function useGoOn() {
  const learn = useLearnStore()
  return (lesson: Lesson) => {
    const { progress, goTo } = learn.getState()
    const step = lesson.steps.find(({ id }) => !isDone(progress, lesson.id, id)) ?? lesson.steps[0]!
    goTo(lesson.id, step.id)
  }
}
