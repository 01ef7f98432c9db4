import { useEffect, useMemo, useRef } from 'react'
import { concepts } from '../../../language/en/concepts'
import { type Outcome, orderOf, type Taking, variantOf } from '../../inventory/kept'
import type { ItemId } from '../../inventory/list'
import { nextItem } from '../../inventory/taking'
import { useInventory, useInventoryStore } from '../../inventory/useInventory'
import { LearnContext, useLearn, useLearnStore } from '../../useLearn'
import { AnswerInputs, isSaid } from '../AnswerInputs'
import { SayText } from '../SayText'
import { ItemFigure } from './ItemFigure'
import { takingWords } from './inventoryWords'
import { openItem } from './openItem'
import '../StepPage.css'
import '../AskForm.css'

/** The question that one is at, while the inventory is taken: nothing is said of answers yet. */
export function TakingPage({ taking }: { readonly taking: Taking }) {
  const kept = useInventory((s) => s.kept)
  const id = nextItem(kept, taking)
  return id && <OpenItem key={id} id={id} taking={taking} />
}

function OpenItem({ id, taking }: { readonly id: ItemId; readonly taking: Taking }) {
  const { kept } = useInventoryStore().getState()
  const learn = useMemo(() => openItem(id, variantOf(kept, taking), kept.seed), [id, kept, taking])
  return (
    <LearnContext value={learn}>
      <Asked id={id} taking={taking} number={orderOf(kept, taking).indexOf(id) + 1} />
    </LearnContext>
  )
}

function Asked({ id, taking, number }: { readonly id: ItemId; readonly taking: Taking; readonly number: number }) {
  const inventory = useInventoryStore()
  const learn = useLearnStore()
  const now = useLearn((s) => s.now)!
  const ask = now.step.ask!
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const answer = () => {
    learn.getState().check()
    inventory.getState().answer(id, outcomeOf(learn.getState().now!.answer!.verdict))
  }
  return (
    <main className="learn-step" data-lab="learn">
      <div className="learn-text" data-panel>
        <p className="quiet">{takingWords(taking, number)}</p>
        <h2 ref={heading} tabIndex={-1}>
          {now.step.title}
        </h2>
        <div className="learn-say">
          <SayText text={now.step.say} />
        </div>
        <section className="ask" aria-label={concepts.question}>
          <SayText text={ask.question} />
          <AnswerInputs ask={ask} now={now} stands={false} />
          <div className="ask-buttons">
            <button type="button" className="primary" disabled={!isSaid(ask, now)} onClick={answer}>
              {concepts.answer}
            </button>
            <button type="button" onClick={() => inventory.getState().answer(id, 'other')}>
              {concepts.doNotKnow}
            </button>
            <button type="button" onClick={() => inventory.getState().pause()}>
              {concepts.stopHere}
            </button>
          </div>
        </section>
      </div>
      <ItemFigure />
    </main>
  )
}

const outcomeOf = (verdict: string): Outcome => (verdict === 'right' ? 'right' : verdict === 'otherwise' ? 'other' : 'miss')
