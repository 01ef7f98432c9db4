import { describe, expect, it } from 'vitest'
import { listed } from '../problems/source'
import { fitModel } from '../search/model'
import { withSettings } from '../search/modelSettings'
import { randomSearch } from '../search/randomSearch'
import { leftOutOf } from './fitCheck'
import { explain } from './moments'
import { contestOf, defaultSetup } from './setup'
import { runToEnd, toldBy } from './trace'

describe('evaluations left out', () => {
  it.each(['forrester', 'branin'] as const)(
    'are predicted from the others, in the units and direction of the problem: %s',
    (id) => {
      const setup = { ...defaultSetup(listed(id)), budget: 7 }
      // Raw values: then leaving one out moves no unit.
      const model = withSettings(setup.model, { standardize: false, noiseSd: 0.5 })
      const trace = runToEnd(randomSearch, setup)
      const contest = contestOf(setup, model)
      const all = leftOutOf(setup, fitModel(contest, model, toldBy(trace)), trace)
      expect(all.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7])
      for (const { number, y, mean, sd, z } of all) {
        const others = toldBy(trace).toSpliced(number - 1, 1)
        const direct = explain(setup, fitModel(contest, model, others), trace[number - 1]!.x)!
        expect(y).toBeCloseTo(trace[number - 1]!.y!, 9)
        expect(mean).toBeCloseTo(direct.mean, 6)
        expect(sd).toBeCloseTo(Math.hypot(direct.sd, 0.5), 6)
        expect(z).toBeCloseTo((y - mean) / sd, 12)
      }
    },
  )

  it('are predicted by the mixture of all draws under full Bayes', () => {
    const setup = { ...defaultSetup(), budget: 5 }
    const model = withSettings(setup.model, { fit: 'bayes' })
    const trace = runToEnd(randomSearch, setup)
    const fitted = fitModel(contestOf(setup, model), model, toldBy(trace))
    const each = fitted.members.map((member) => leftOutOf(setup, { ...fitted, members: [member] }, trace)[2]!.mean)
    const [, , third] = leftOutOf(setup, fitted, trace)
    expect(third!.mean).toBeCloseTo(each.reduce((a, b) => a + b, 0) / each.length, 9)
  })

  it('are none before the first', () => {
    const setup = defaultSetup()
    expect(leftOutOf(setup, fitModel(contestOf(setup, setup.model), setup.model, []), [])).toEqual([])
  })
})
