import { describe, expect, it } from 'vitest'
import { defaultDocument } from '../../experiment/document'
import { withSettings } from '../../search/modelSettings'
import { createLab } from '../../store/lab'
import { raceInThisThread } from '../../store/race/testSupport'
import { raceWords, runWords } from './caption'

const captionOf = (change: (lab: ReturnType<typeof createLab>) => void = () => {}) => {
  const lab = createLab()
  change(lab)
  return runWords(lab.getState())
}

describe('the caption of a run', () => {
  it('says what it takes to do it again', () => {
    expect(captionOf()).toBe(
      'Forrester, to be minimised. Gaussian process, Matérn 5/2, length-scale 0.2, signal s.d. 1, noise s.d. 0.001 (in s.d. of y). Expected improvement, ξ = 0.01. 3 of 16 evaluations, 3 of them to begin with; seed 11.',
    )
  })

  it('says how fitted settings were found, and the setting that the acquisition function has', () => {
    const words = captionOf((lab) => lab.getState().setModel({ fit: 'mle', acquisition: 'ucb' }))
    expect(words).toContain('Matérn 5/2, fitted by MLE. ')
    expect(words).toContain('κ = 2')
    expect(words).not.toContain('ξ')
  })

  it('names every kernel of a tree, and the noise of the black box', () => {
    const leaf = { kind: 'rbf', variance: 1, lengthscale: [0.3] }
    const document = defaultDocument()
    const covariance = { kind: 'sum', children: [leaf, { ...leaf, kind: 'matern32', variance: 4 }] }
    const setup = { ...document.setup, noise: 0.5, model: withSettings(document.setup.model, { covariance }) }
    const words = runWords(createLab({ ...document, setup }).getState())
    expect(words).toContain('Forrester, to be minimised, with noise of s.d. 0.5.')
    expect(words).toMatch(
      /, \(.+ \+ Matérn 3\/2\), length-scale 0\.3, signal s\.d\. 1, length-scale 0\.3, signal s\.d\. 2, noise/,
    )
  })
})

describe('the caption of a race', () => {
  it('names the black box, the searches, what each may evaluate, the seeds, and how many runs are finished until all are', async () => {
    const { get, finished } = raceInThisThread()
    const words = () => raceWords(get())
    expect(words()).toMatch(/^Branin\. .+: \d+ evaluations each, seeds 1 to 10\. After 0 of 30 runs\.$/)
    get().start()
    await finished()
    expect(words()).toMatch(/ seeds 1 to 10\.$/)
    get().setContest({ seeds: 12 })
    expect(words()).toMatch(/ seeds 1 to 12\. After 30 of 36 runs\.$/)
    get().setContest({ firstSeed: 3, seeds: 1 })
    expect(words()).toMatch(/ seed 3\.$/)
  })
})
