import { expect, it } from 'vitest'
import { listed } from '../../problems/source'
import { selectBatch, selectRevealed } from '../../store/derived'
import { createLab } from '../../store/lab'
import { batchWords, revealedTogether } from './batch'
import { plain } from './sentence'
import { whyHere } from './whyHere'

it('says what is chosen together, and by which rule', () => {
  expect(batchWords(1, false)).toBe('')
  expect(plain(batchWords(2, false))).toBe(
    'Chosen at once: 2. Before its result is back one more place is chosen, each as if those before it had returned just what the model expects (kriging believer).',
  )
  expect(plain(batchWords(4, true))).toBe(
    'Chosen at once: 4. Before its result is back 3 more places are chosen, each the best of a function of its own, drawn from the same belief.',
  )
  expect(revealedTogether(1)).toBe('')
  expect(revealedTogether(3)).toBe('The results of 3 evaluations came back together; this is the first.')
})

it('a step of the workbench is a batch, whose places are those that were marked; a step back is one too', () => {
  const lab = createLab()
  const { setSource, setModel, nextStep, previousStep, goTo, goToPhase } = lab.getState()
  setSource(listed('branin'))
  setModel({ batch: 3 })
  const marked = selectBatch(lab.getState()).map(({ x }) => x)
  expect(marked).toHaveLength(3)
  expect(plain(whyHere(lab.getState(), null))).toContain('Chosen at once: 3.')
  goToPhase('evaluate')
  expect([lab.getState().view.at, selectRevealed(lab.getState())]).toEqual([5, 8])
  expect(plain(whyHere(lab.getState(), null))).toContain('The results of 3 evaluations came back together')
  nextStep()
  expect(lab.getState().view.at).toBe(8)
  expect(
    lab
      .getState()
      .run.trace.slice(5)
      .map(({ x }) => x),
  ).toEqual(marked)
  previousStep()
  expect(lab.getState().view.at).toBe(5)
  previousStep()
  expect(lab.getState().view.at).toBe(4)
  goTo(9)
  expect(lab.getState().view.at).toBe(11)
  // Nothing was chosen otherwise than the settings in force choose it.
  goTo(8)
  expect(selectBatch(lab.getState()).map(({ x }) => x)).toEqual(
    lab
      .getState()
      .run.trace.slice(8, 11)
      .map(({ x }) => x),
  )
})
