import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { answer, commands } from '.'

const manual = readFileSync(new URL('../../../docs/headless.md', import.meta.url), 'utf8')
const examples = Array.from(
  manual.matchAll(/headless -- (\w+) <<'JSON'\n(.*?)\nJSON\n```\n\n```json\n(.*?)\n```/gs),
  ([, command, question, reply]) => ({ command: command!, question: question!, reply: reply! }),
)

describe('the manual', () => {
  it('has an example of every command that takes a document', () => {
    expect(examples.map(({ command }) => command).sort()).toEqual(
      commands
        .map(({ id }) => id)
        .filter((id) => id !== 'problems')
        .sort(),
    )
  })

  it.each(examples)('shows what $command answers', ({ command, question, reply }) => {
    expectClose(JSON.parse(JSON.stringify(answer(command, question))), JSON.parse(reply))
  })
})

describe('a headless command', () => {
  const example = (command: string) => examples.find((each) => each.command === command)!.question

  it('answers an array of documents with an array', () => {
    const one = answer('evaluate', example('evaluate'))
    expect(answer('evaluate', `[${example('evaluate')},${example('evaluate')}]`)).toEqual([one, one])
  })

  it('lists the catalogue with domains and optima', () => {
    const catalogue = answer('problems', '') as { id: string; domain: number[][]; optimum: { at: number[][] } }[]
    expect(catalogue.find(({ id }) => id === 'forrester')).toMatchObject({ domain: [[0, 1]], goal: 'minimize' })
    for (const { domain, optimum } of catalogue) for (const x of optimum.at) expect(x).toHaveLength(domain.length)
  })

  it.each([
    ['posterior', { y: [1] }, /y: has 1 values for 3 places in X/],
    ['posterior', { query: [[1, 2]] }, /X.0: has 1 coordinates, expected 2|query.0: has 2 coordinates, expected 1/],
    ['posterior', { noiseVariance: -1 }, /noiseVariance/],
    ['posterior', { kernel: { kind: 'rbf', variance: 1, lengthscale: 0 } }, /length-scale/],
    ['posterior', { kernel: { kind: 'cosine' } }, /cosine/],
    ['posterior', { surprise: 1 }, /surprise/],
    ['acquisition', { std: [1] }, /std/],
    ['acquisition', { kind: 'thompson' }, /kind/],
    ['acquisition', { kind: 'mes' }, /maxima/],
    ['acquisition', { goal: 'up' }, /goal/],
    ['fit', { bounds: { 'children.9.variance': [1, 2] } }, /children\.9\.variance/],
    ['fit', { bounds: { 'children.0.variance': [2, 1] } }, /children\.0\.variance/],
    ['suggest', { domain: [[1, 0]] }, /domain/],
    ['suggest', { acquisition: 'guess' }, /acquisition/],
    ['run', { setup: {} }, /setup/],
    ['race', { searches: [{ id: 'a', kind: 'oracle' }] }, /kind/],
    ['race', { seeds: [] }, /seeds/],
    ['race', { initialPoints: [[[0]]] }, /initialPoints/],
    ['evaluate', { problem: 'nowhere' }, /problem/],
    ['evaluate', { X: [[1, 2]] }, /X\.0/],
  ])('%s names the field of bad input %j', (command, change, message) => {
    const document = { ...JSON.parse(example(command)), ...change }
    expect(() => answer(command, JSON.stringify(document))).toThrow(
      expect.objectContaining({ name: 'BadInput', message: expect.stringMatching(message) }),
    )
  })

  it('says which document of an array is bad, what is not JSON, and which commands there are', () => {
    expect(() => answer('evaluate', `[${example('evaluate')},{}]`)).toThrow(/document 1: problem/)
    expect(() => answer('evaluate', '{')).toThrow(/not JSON/)
    expect(() => answer('dance', '{}')).toThrow(/There is no command "dance".*posterior/)
  })
})

/** Equal but for the last digits of numbers, which another machine's exp and sin may round differently, and a fit amplifies. */
function expectClose(actual: unknown, expected: unknown): void {
  if (typeof expected === 'number') {
    expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(expected)))
  } else if (expected !== null && typeof expected === 'object') {
    expect(Object.keys(actual as object)).toEqual(Object.keys(expected))
    for (const [key, value] of Object.entries(expected)) expectClose((actual as Record<string, unknown>)[key], value)
  } else expect(actual).toEqual(expected)
}
