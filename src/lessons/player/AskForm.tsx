import { useEffect, useId, useRef } from 'react'
import { learning } from '../../language/en/learn'
import { useReducedMotion } from '../../views/workbench/useReducedMotion'
import type { OpenStep } from '../learnLab'
import type { Ask } from '../lesson'
import { useLearn, useLearnStore } from '../useLearn'
import { AnswerInputs, isSaid } from './AnswerInputs'
import { feedbackOn } from './learnWords'
import { SayText } from './SayText'
import './AskForm.css'

/** The question of a step, how it is answered, and what is said of the answer. */
export function AskForm({ ask }: { readonly ask: Ask<never> }) {
  const learn = useLearnStore()
  const now = useLearn((s) => s.now)!
  const { answer } = now
  const title = useId()
  const [feedback, awaitFeedback] = useSightOf(answer)
  const isPrediction = ask.reveal !== undefined
  const stands = isPrediction && answer !== null
  return (
    <section className="ask" aria-labelledby={title}>
      <h3 id={title}>{isPrediction ? learning.predictFirst : learning.yourTurn}</h3>
      <div data-handout>
        <SayText text={ask.question} />
      </div>
      <AnswerInputs ask={ask} now={now} stands={stands} />
      <div className="ask-buttons">
        <button
          type="button"
          className="primary"
          disabled={stands || !isSaid(ask, now)}
          onClick={() => awaitFeedback(learn.getState().check)}
        >
          {learning.check}
        </button>
        {!isPrediction && (
          <button type="button" onClick={() => awaitFeedback(learn.getState().showMe)}>
            {learning.showMe}
          </button>
        )}
        <button type="button" data-control="leads" onClick={() => learn.getState().again()}>
          {learning.startAgain}
        </button>
      </div>
      <div ref={feedback} role="status" data-answer>
        {answer && <FeedbackOn ask={ask} now={now} />}
      </div>
      {isPrediction && !stands && (
        <p className="quiet ask-note" data-control="leads">
          {learning.answerStands}
        </p>
      )}
    </section>
  )
}

/** Brings what is said of an answer into sight once it is there: on a phone it begins below the screen. Not where a link brings the answer. */
function useSightOf(answer: OpenStep['answer']) {
  const feedback = useRef<HTMLDivElement>(null)
  const isAwaited = useRef(false)
  const reduced = useReducedMotion()
  useEffect(() => {
    if (!answer || !isAwaited.current) return
    isAwaited.current = false
    feedback.current?.scrollIntoView({ block: 'nearest', behavior: reduced ? 'auto' : 'smooth' })
  }, [answer, reduced])
  const awaitFeedback = (answering: () => void) => {
    isAwaited.current = true
    answering()
  }
  return [feedback, awaitFeedback] as const
}

function FeedbackOn({ ask, now }: { readonly ask: Ask<never>; readonly now: OpenStep }) {
  const { kind, title, says } = feedbackOn(ask, now.answer!)
  return (
    <div className={`feedback feedback-${kind}`}>
      <p>
        <strong>{title}</strong>
      </p>
      <SayText text={says} />
    </div>
  )
}
