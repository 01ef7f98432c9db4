import { useMemo } from 'react'
import { concepts } from '../../../language/en/concepts'
import { findItem } from '../../inventory/list'
import { LearnContext, useLearn } from '../../useLearn'
import { AskForm } from '../AskForm'
import { SayText } from '../SayText'
import { ItemFigure } from './ItemFigure'
import { openItem } from './openItem'
import '../StepPage.css'

/** One item by itself, to try: here an answer is met at once. */
export function ItemPage({ id }: { readonly id: string }) {
  const learn = useMemo(() => openItem(id, 0, 0), [id])
  const { teaches } = findItem(id)
  return (
    <LearnContext value={learn}>
      <main className="learn-step" data-lab="learn">
        <div className="learn-text" data-panel>
          <p>
            <a href="#learn/inventory">{concepts.title}</a>
          </p>
          <Asked />
          <p>
            <a href={`#learn/${teaches.lesson}/${teaches.step}`}>{concepts.teachingStep}</a>
          </p>
        </div>
        <ItemFigure />
      </main>
    </LearnContext>
  )
}

function Asked() {
  const { step } = useLearn((s) => s.now)!
  return (
    <>
      <h2>{step.title}</h2>
      <div className="learn-say">
        <SayText text={step.say} />
      </div>
      <AskForm ask={step.ask!} />
    </>
  )
}
