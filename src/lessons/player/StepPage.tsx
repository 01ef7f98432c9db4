import { useEffect, useRef, useState } from 'react'
import type { Document } from '../../experiment/document'
import { learning } from '../../language/en/learn'
import type { OpenStep } from '../learnLab'
import { OVERVIEW } from '../learnRoom'
import { isDone } from '../progress'
import { useLearn, useLearnStore } from '../useLearn'
import { AskForm } from './AskForm'
import { Figure } from './Figure'
import { doneOf, dotWords, stepWords } from './learnWords'
import { LightContext, SayText } from './SayText'
import './StepPage.css'

/** A step of a lesson: its text and its question beside the live figure. */
export function StepPage({
  now,
  openInExplore,
}: {
  readonly now: OpenStep
  readonly openInExplore: (document: Document) => void
}) {
  const learn = useLearnStore()
  const { lesson, step } = now
  const { inExplore, inRoom } = now.figure
  const at = lesson.steps.indexOf(step)
  const isLast = at === lesson.steps.length - 1
  const [lit, light] = useState<string | null>(null)
  const heading = useFocusOnArrival(step)
  return (
    <main className="learn-step" data-lab="learn">
      <div className="learn-text" data-panel>
        <p className="learn-where" data-control>
          <button type="button" className="link" onClick={() => learn.getState().toPage(OVERVIEW)}>
            {learning.allLessons}
          </button>
          <span>{lesson.title}</span>
        </p>
        <StepDots now={now} />
        <h2 ref={heading} tabIndex={-1}>
          {step.title}
        </h2>
        <LightContext value={light}>
          <div className="learn-say" data-handout>
            <SayText text={step.say} />
          </div>
          {step.ask && <AskForm ask={step.ask} />}
        </LightContext>
        <div className="learn-buttons" data-control>
          <button type="button" disabled={at === 0} onClick={() => learn.getState().back()}>
            {learning.back}
          </button>
          <button type="button" className="primary" onClick={() => learn.getState().next()}>
            {isLast ? learning.finish : learning.next}
          </button>
          {inExplore && (
            <button type="button" onClick={() => openInExplore(inExplore())}>
              {learning.openInExplore}
            </button>
          )}
          {inRoom && (
            <button type="button" onClick={async () => location.assign(`#${await inRoom.link()}`)}>
              {learning.openIn(inRoom.name)}
            </button>
          )}
        </div>
      </div>
      <Figure key={`${lesson.id}/${step.id}`} now={now} lit={lit} />
    </main>
  )
}

/** Where one is in the lesson, and the way to each of its steps. */
function StepDots({ now: { lesson, step } }: { readonly now: OpenStep }) {
  const learn = useLearnStore()
  const progress = useLearn((s) => s.progress)
  const at = lesson.steps.indexOf(step)
  return (
    <div className="learn-progress" data-control>
      <progress aria-label={learning.progress} value={doneOf(lesson, progress)} max={lesson.steps.length} />
      <nav className="step-dots" aria-label={learning.steps}>
        {lesson.steps.map(({ id, title }, i) => (
          <button
            key={id}
            type="button"
            className={isDone(progress, lesson.id, id) ? 'step-dot step-done' : 'step-dot'}
            aria-current={id === step.id ? 'step' : undefined}
            aria-label={dotWords(i + 1, title, isDone(progress, lesson.id, id))}
            title={title}
            onClick={() => learn.getState().goTo(lesson.id, id)}
          >
            {i + 1}
          </button>
        ))}
      </nav>
      <span className="quiet">{stepWords(lesson, at)}</span>
    </div>
  )
}

/** Reading goes on at the heading of a new step; not when the room is first entered. */
function useFocusOnArrival(step: unknown) {
  const heading = useRef<HTMLHeadingElement>(null)
  const before = useRef(step)
  useEffect(() => {
    if (before.current !== step) heading.current?.focus()
    before.current = step
  }, [step])
  return heading
}
