import { describe, expect, it } from 'vitest'
import { createLab } from '../../store/lab'
import { narrate, narrateMade } from './narrate'

describe('what a screen reader says', () => {
  it('of each step: its evaluation, and where the next one goes', () => {
    const lab = createLab()
    const said = () => narrate(lab.getState())
    expect(said()).toMatch(/^Evaluation 3 of 16 at x = .+\. Next: x = .+, score .+\.$/)
    lab.getState().nextStep()
    expect(said()).toMatch(/^Evaluation 4 of 16 at x = .+: .+\. Next: x = /)
    lab.getState().goToPhase('evaluate')
    expect(said()).toMatch(/^Evaluation 5 of 16 at x = [^:]+: [^.]+\.[^.]+\.$/)
    lab.getState().goTo(16)
    expect(said()).toMatch(/^Evaluation 16 of 16 .+ The budget is spent\.$/)
    lab.getState().goTo(0)
    expect(said()).toBe('Nothing evaluated yet. The model shows its prior.')
  })

  it('when the budget is lowered to the moment at which an evaluation is revealed', () => {
    const lab = createLab()
    lab.getState().goTo(8)
    lab.getState().goTo(5)
    lab.getState().goToPhase('evaluate')
    lab.getState().setContest({ budget: 5 })
    expect(narrate(lab.getState())).toMatch(/^Evaluation 5 of 5 at x = .+ The budget is spent\.$/)
  })

  it('when the record went elsewhere than the settings in force would go', () => {
    const lab = createLab()
    lab.getState().goTo(8)
    lab.getState().goTo(5)
    lab.getState().setModel({ xi: 0.5 })
    expect(narrate(lab.getState())).toMatch(/ Next: x = .+\. In the record, the next evaluation is at x = .+\.$/)
  })

  it('nothing of where the model would go, where it is not asked', () => {
    const lab = createLab()
    const said = () => narrateMade(lab.getState())
    expect(said()).toMatch(/^Evaluation 3 of 16 at x = [^:]+: [^ ]+\.$/)
    lab.getState().goTo(16)
    expect(said()).toMatch(/ The budget is spent\.$/)
    lab.getState().goTo(0)
    expect(said()).toBe('Nothing evaluated yet.')
  })
})
