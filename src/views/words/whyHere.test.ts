import { describe, expect, it } from 'vitest'
import { type AcquisitionId, acquisitionIds, findAcquisition } from '../../acquisition'
import { fromEngine } from '../../experiment/direction'
import { explain } from '../../experiment/moments'
import { incumbents } from '../../experiment/regret'
import { typicalSpread } from '../../experiment/setup'
import { standingOf } from '../../experiment/standing'
import { type ProblemId, problems1d } from '../../problems'
import { listed } from '../../problems/source'
import { FITS } from '../../search/modelSettings'
import { selectMoment, selectNext, selectProblem, selectShown } from '../../store/derived'
import { createLab } from '../../store/lab'
import type { LabState } from '../../store/state'
import { formatNumber, formatPercent, formatShort } from '../format'
import { plain } from './sentence'
import { whyHere } from './whyHere'

/** A workbench on a black box, under other settings, after some evaluations. */
function labAt(problem: ProblemId, at: number, change: (lab: LabState) => void = () => {}): LabState {
  const store = createLab()
  store.getState().setSource(listed(problem))
  change(store.getState())
  store.getState().goTo(at)
  return store.getState()
}

const wordsOf = (lab: LabState) => plain(whyHere(lab, null))

const GOALS = { minimize: 'forrester', maximize: 'bayesopt_notebook' } as const

describe.each(['minimize', 'maximize'] as const)('the reason for a place, to %s', (goal) => {
  describe.each(acquisitionIds)('by %s', (acquisition: AcquisitionId) => {
    const { settings, question } = findAcquisition(acquisition, goal)

    it.each(FITS)('tells the numbers that are drawn, fitted by %s', (fit) => {
      const lab = labAt(GOALS[goal], 6, ({ setModel }) => setModel({ acquisition, fit }))
      const next = selectNext(lab)!
      const words = wordsOf(lab)
      expect(words).toContain(`The model predicts ${formatNumber(next.mean)} ± ${formatNumber(next.sd)} there.`)
      expect(words).toContain(` is ${formatPercent(next.probabilityOfImprovement)}`)
      expect(words).toContain(goal === 'maximize' ? 'The chance of getting above' : 'The chance of getting below')
      expect(words).not.toMatch(/undefined|null|NaN|Infinity|\*/)

      const hasXi = settings.includes('xi')
      expect(words.includes('ξ')).toBe(hasXi)
      expect(next.threshold === next.best).toBe(!hasXi)
      if (hasXi) {
        expect(words).toContain(formatNumber(next.threshold, 4))
        const xi = formatNumber(Math.abs(next.threshold - next.best))
        expect(words).toContain(`, ${goal === 'maximize' ? 'plus' : 'less'} ${xi} for ξ)`)
      } else expect(words).toContain(question)

      if (!findAcquisition(acquisition).incumbent.isPredicted) {
        const observed = incumbents({ goal }, selectShown(lab)).at(-1)!.y
        expect(words).toContain(`the best so far, ${formatNumber(observed, 4)}`)
      }
    })
  })

  it('gives a level in the problem’s own direction: a confidence bound is the edge of the band that is drawn', () => {
    const lab = labAt(GOALS[goal], 6, ({ setModel }) => setModel({ acquisition: 'ucb', kappa: 2 }))
    const next = selectNext(lab)!
    const edge = next.mean + (goal === 'maximize' ? 2 : -2) * next.sd
    const best = goal === 'maximize' ? 'highest' : 'lowest'
    expect(wordsOf(lab)).toContain(`The answer, ${formatNumber(edge)}, is the ${best} of all places.`)
    expect(wordsOf(lab)).toContain(goal === 'maximize' ? 'Upper confidence bound asks' : 'Lower confidence bound asks')
    const scores = selectMoment(lab).scores()!
    expect(Math.abs((goal === 'maximize' ? Math.max(...scores) : Math.min(...scores)) - edge)).toBeLessThan(1e-3)
  })

  it('gives a prediction and a drawn function in that direction too', () => {
    const byMean = labAt(GOALS[goal], 6, ({ setModel }) => setModel({ acquisition: 'mean' }))
    expect(wordsOf(byMean)).toContain(`The answer, ${formatNumber(selectNext(byMean)!.mean)}, is the`)
    const drawn = labAt(GOALS[goal], 6, ({ setModel }) => setModel({ acquisition: 'thompson' }))
    const { range } = selectProblem(drawn)
    const score = selectNext(drawn)!.score!
    expect(Math.abs(score - range![goal === 'maximize' ? 1 : 0])).toBeLessThan(range![1] - range![0])
    const scores = selectMoment(drawn).scores()!
    expect(score).toBeCloseTo(goal === 'maximize' ? Math.max(...scores) : Math.min(...scores), 9)
  })
})

describe('what a mean that falls short pays', () => {
  it('is told as a loss, and the terms still sum to the expected improvement', () => {
    const lab = labAt('forrester', 4)
    const { terms, expectedImprovement } = selectNext(lab)!
    expect(terms.mean).toBeLessThan(0)
    expect(terms.mean + terms.uncertainty).toBeCloseTo(expectedImprovement, 12)
    expect(wordsOf(lab)).toContain(
      `EI = ${formatNumber(expectedImprovement)}: uncertainty pays ${formatNumber(terms.uncertainty)}, less ${formatNumber(-terms.mean)} because the mean falls short of the value to beat.`,
    )
    expect(wordsOf(lab)).not.toContain('−0.0')
  })
})

describe('a search with nothing left to gain', () => {
  it('is narrated as a repeat when the model cannot tell the place from evaluations it has made', () => {
    const lab = labAt('forrester', 30, ({ setModel, setContest }) => {
      setModel({ xi: 0 })
      setContest({ budget: 30 })
    })
    for (let at = 16; at < 30; at++) {
      const words = wordsOf({ ...lab, view: { ...lab.view, at } })
      expect(words, `after ${at}`).toMatch(/It repeats itself: to the model this is the place of evaluation/)
      expect(words, `after ${at}`).toContain(`evaluation ${at}`)
      expect(words, `after ${at}`).not.toMatch(/refin|explor/)
    }
  })

  it('says so when expected improvement has died everywhere, rather than that it explores', () => {
    const lab = labAt('forrester', 16)
    for (const at of [13, 14, 15]) {
      const words = wordsOf({ ...lab, view: { ...lab.view, at } })
      expect(words, `after ${at}`).toContain('Practically no gain is expected anywhere: the largest EI is ')
      expect(words, `after ${at}`).not.toMatch(/refin|explor/)
    }
    expect(wordsOf({ ...lab, view: { ...lab.view, at: 10 } })).not.toContain('Practically no gain')
  })

  it('says so of expected improvement that is 0 as a number, too', () => {
    const lab = labAt('forrester', 6, ({ setModel }) => setModel({ xi: 100 }))
    expect(selectNext(lab)!.expectedImprovement).toBe(0)
    expect(wordsOf(lab)).toContain('Practically no gain is expected anywhere: EI is 0 everywhere')
  })
})

describe('“refining” and “exploring”', () => {
  it('are said by what the model doubts there and how tied the place is to the best so far', () => {
    const said = { refines: 0, explores: 0 }
    for (const { id } of problems1d) {
      const lab = labAt(id, 16, ({ setModel }) => setModel({ xi: 0 }))
      for (let at = lab.setup.initialPoints; at < lab.setup.budget; at++) {
        const then = { ...lab, view: { ...lab.view, at } }
        const next = selectNext(then)
        if (!next) continue
        const words = wordsOf(then)
        const { doubt, tie } = standingOf(then.setup, selectMoment(then).model, selectShown(then), next.x, next.sd)
        if (words.includes('refines next to the best')) {
          said.refines++
          expect(doubt, `${id} after ${at}`).toBeLessThanOrEqual(0.25)
          expect(tie, `${id} after ${at}`).toBeGreaterThanOrEqual(0.9)
        }
        if (words.includes('explores')) {
          said.explores++
          expect(doubt, `${id} after ${at}`).toBeGreaterThan(0.25)
        }
      }
    }
    expect(said.refines).toBeGreaterThan(5)
    expect(said.explores).toBeGreaterThan(20)
  })
})

describe('settings that the data contradict', () => {
  const noisy = (lab: LabState) => lab.setContest({ noise: 2 })

  it('are named, with by how much', () => {
    const lab = labAt('forrester', 15, noisy)
    expect(wordsOf(lab)).toMatch(
      /The data contradict these settings: .+ miss the model’s predictions by 4\d of its own standard deviations/,
    )
    expect(wordsOf({ ...lab, view: { ...lab.view, phase: 'fit' } })).toContain('A larger noise s.d., a shorter')
  })

  it('are not when the noise is fitted, nor without noise', () => {
    const fitted = labAt('forrester', 15, (lab) => {
      noisy(lab)
      lab.setModel({ fit: 'map' })
    })
    expect(wordsOf(fitted)).not.toContain('contradict')
    for (let at = 0; at <= 16; at++) expect(wordsOf(labAt('forrester', at))).not.toContain('contradict')
  })
})

describe('the prior', () => {
  it.each(['forrester', 'branin', 'flat'] as const)('of %s says before any data where its units come from', (id) => {
    const lab = labAt(id, 0)
    const { goal, range } = selectProblem(lab)
    const { shift, scale } = typicalSpread(selectProblem(lab))
    for (const phase of ['fit', 'choose'] as const) {
      const words = wordsOf({ ...lab, view: { ...lab.view, phase } })
      expect(words).toContain(
        `units are stated, not measured: y is taken to be about ${formatShort(fromEngine(goal, shift))}, with a standard deviation of ${formatShort(scale)}, until`,
      )
      for (const end of range!) if (end !== 0) expect(words).not.toContain(formatNumber(end))
    }
  })

  it('says it too while what was measured has no spread, and no longer once it has', () => {
    expect(wordsOf(labAt('forrester', 1))).toContain('What was measured has no spread: until two different values are')
    expect(wordsOf(labAt('forrester', 2))).not.toContain('stated, not measured')
    expect(wordsOf(labAt('flat', 6))).toContain('What was measured has no spread')
  })

  it('is as wide as σ_f was set when y is not standardised', () => {
    expect(wordsOf(labAt('forrester', 0, ({ setStandardize }) => setStandardize(false)))).toContain(
      'the signal s.d. as it was set',
    )
  })
})

describe('the words of a place looked at', () => {
  it('offer to evaluate there only while there is budget, and where a click does that', () => {
    const lookedAt = (lab: LabState, clickEvaluates?: boolean) =>
      plain(whyHere(lab, explain(lab.setup, selectMoment(lab).model, [0.4]), clickEvaluates))
    expect(lookedAt(labAt('forrester', 5))).toMatch(
      /^At x = 0\.4 the model predicts .+ EI = .+ Click to evaluate here yourself\.$/,
    )
    expect(lookedAt(labAt('forrester', 16))).not.toContain('Click')
    expect(lookedAt(labAt('forrester', 5), false)).not.toContain('Click')
  })
})

describe('the final words', () => {
  it('name the search that came closest, and say under noise what regret compares', () => {
    expect(wordsOf(labAt('forrester', 16))).toMatch(
      /^The budget is spent\. .+\(simple regret .+ came closest\. One run proves little/,
    )
    expect(wordsOf(labAt('forrester', 16))).not.toContain('without the noise')
    expect(wordsOf(labAt('forrester', 16, ({ setContest }) => setContest({ noise: 1 })))).toContain(
      'Regret compares f itself, without the noise',
    )
  })

  it('give nothing away while the truth is hidden', () => {
    const words = wordsOf(labAt('forrester', 16, ({ show }) => show({ truth: false })))
    expect(words).toMatch(/On this run Bayesian optimization found the best value\. Regret is measured against the hidden truth/)
    expect(words).not.toMatch(/simple regret|closest/)
  })
})

describe('the words over a table', () => {
  const rows = Array.from({ length: 12 }, (_, i) => [i, (i - 4) ** 2])
  const axes = [{ name: 'n', low: 0, high: 11 }]
  const lab = labAt('forrester', 3, ({ setSource }) => setSource({ kind: 'table', axes, rows, output: 'loss', goal: 'minimize' }))

  it('say that only its places can be chosen', () => {
    expect(wordsOf(lab)).toContain('Of all places only the 9 of the table that are left can be chosen: this is the best of them.')
  })

  it('say that a click evaluates the nearest of them', () => {
    const inspected = explain(lab.setup, selectMoment(lab).model, [2.6])!
    expect(plain(whyHere(lab, inspected))).toContain('Click to evaluate the nearest place of the table yourself.')
  })
})
