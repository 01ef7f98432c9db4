import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../testSupport'
import { answer, commands } from '.'

const manual = readFileSync(new URL('../../../docs/headless.md', import.meta.url), 'utf8')
const examples = Array.from(
  manual.matchAll(/headless -- (\w+) <<'JSON'\n(.*?)\nJSON\n```\n\n```(?:json|py)\n(.*?)\n```/gs),
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
    const answered = answer(command, question)
    if (typeof answered === 'string') expect(withoutLastDigits(answered)).toBe(`${withoutLastDigits(reply)}\n`)
    else expectClose(JSON.parse(JSON.stringify(answered)), JSON.parse(reply))
  })
})

/** A program with its long numbers to nine digits: another engine may round the last ones otherwise. */
const withoutLastDigits = (program: string) => program.replace(/\d+\.\d{9,}/g, (digits) => Number(digits).toPrecision(9))

const nested = (levels: number): unknown => {
  let tree: unknown = { kind: 'rbf', variance: 1, lengthscale: 1 }
  for (let i = 1; i < levels; i++) tree = { kind: 'sum', children: [tree] }
  return tree
}

const product = (variance: number) => ({
  kind: 'product',
  children: [1, 2].map(() => ({ kind: 'rbf', variance, lengthscale: 1 })),
})

const documentToRun = JSON.parse(examples.find(({ command }) => command === 'run')!.question)
const setupWith = (change: object) => ({ setup: { ...documentToRun.setup, ...change } })
const modelWith = (covariance: object) => setupWith({ model: { ...documentToRun.setup.model, covariance } })

/** The paths of everything in a document but the document itself. */
const places = (node: unknown): string[][] =>
  typeof node === 'object' && node !== null
    ? Object.entries(node).flatMap(([key, value]) => [[key], ...places(value).map((rest) => [key, ...rest])])
    : []

function withValue(node: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value
  const copy = structuredClone(node) as Record<string, unknown>
  copy[key] = withValue(copy[key], rest, value)
  return copy
}

describe('a headless command', () => {
  const example = (command: string) => examples.find((each) => each.command === command)!.question

  it('answers an array of documents with an array', () => {
    const one = answer('evaluate', example('evaluate'))
    expect(answer('evaluate', `[${example('evaluate')},${example('evaluate')}]`)).toEqual([one, one])
  })

  const axis = { name: 'x', low: 0, high: 1 }
  const table = {
    kind: 'table',
    axes: [axis],
    rows: [
      [0, 3],
      [0.4, 1],
      [0.9, 2],
      [1, 5],
    ],
    output: 'loss',
    goal: 'minimize',
  }

  it('evaluates a black box of one’s own', () => {
    const drawn = {
      kind: 'drawn',
      axis,
      knots: [
        [0, 1],
        [0.5, 4],
        [1, 2],
      ],
      goal: 'maximize',
    }
    const formula = { kind: 'formula', formula: '1 / x', axes: [axis], goal: 'minimize' }
    const values = (source: object, X: number[][]) => answer('evaluate', JSON.stringify({ source, X }))
    expect(values(drawn, [[0], [0.5]])).toEqual({ values: [1, 4] })
    expect(values(formula, [[0], [0.5]])).toEqual({ values: [null, 2] })
    expect(values(table, [[0.4], [0.8]])).toEqual({ values: [1, 2] })
    expect(() => values({ ...drawn, knots: [] }, [[0]])).toThrow(/^source\.knots: /)
  })

  it('races among the rows of a table, each of them once', () => {
    const searches = [
      { id: 'BO', kind: 'bayesian' },
      { id: 'random', kind: 'random' },
    ]
    const raced = answer('race', JSON.stringify({ source: table, searches, budget: 9, seeds: [1], initialPoints: 2 })) as {
      searches: { runs: { x: number[][]; bestSoFar: number[] }[] }[]
    }
    for (const { runs } of raced.searches) {
      expect(runs[0]!.x.flat().toSorted()).toEqual([0, 0.4, 0.9, 1])
      expect(runs[0]!.bestSoFar.at(-1)).toBe(1)
    }
  })

  it('lists the catalogue with domains and optima', () => {
    const catalogue = answer('problems', '') as { id: string; domain: number[][]; optimum: { at: number[][] } }[]
    expect(catalogue.find(({ id }) => id === 'forrester')).toMatchObject({ domain: [[0, 1]], goal: 'minimize' })
    for (const { domain, optimum } of catalogue) for (const x of optimum.at) expect(x).toHaveLength(domain.length)
  })

  it.each([
    ['posterior', { y: [1] }, /y: has 1 values for 3 places in X/],
    ['posterior', { query: [[1, 2]] }, /^query\.0: has 2 coordinates, expected 1$/],
    ['posterior', { X: [[0.1], [0.5, 1], [0.8]] }, /^X\.1: has 2 coordinates, expected 1$/],
    ['posterior', { X: [[], [], []] }, /^X\.0: needs at least one coordinate$/],
    ['posterior', { noiseVariance: -1 }, /noiseVariance/],
    ['posterior', { kernel: { kind: 'rbf', variance: 1, lengthscale: 0 } }, /^kernel\.lengthscale: The length-scale must/],
    [
      'posterior',
      { kernel: { kind: 'rbf', variance: 1, lengthscale: [1, 1] } },
      /^kernel\.lengthscale: There are 2 length-scales for 1/,
    ],
    ['posterior', { kernel: { kind: 'cosine' } }, /^kernel\.kind: .*cosine/],
    ['posterior', { kernel: 'rbf' }, /^kernel: /],
    ['posterior', { kernel: { kind: 'sum', children: 5 } }, /^kernel\.children: /],
    [
      'posterior',
      { kernel: { kind: 'sum', children: [{ kind: 'rbf', variance: 1, lengthscale: 1 }, null] } },
      /^kernel\.children\.1: /,
    ],
    ['posterior', { kernel: nested(51) }, /^kernel: is nested more than 50 levels deep$/],
    ['posterior', { y: [1, 2, 1e151] }, /^y\.2: must lie between/],
    ['posterior', { mean: 'guessed' }, /^mean: /],
    ['posterior', { kernel: product(1e200) }, /too large or too small/],
    [
      'posterior',
      { y: [1e150, 0, 0], noiseVariance: 0, kernel: { kind: 'rbf', variance: 1e-12, lengthscale: 1 } },
      /no number can answer logMarginalLikelihood \(it would be -Infinity\)/,
    ],
    ['suggest', { kernel: { kind: 'linear', variance: 1 } }, /^kernel\.sigma0: /],
    ['suggest', { acquisition: { kind: 'ei', xi: -1 } }, /^acquisition\.xi: must be at least 0$/],
    ['suggest', { acquisition: { kind: 'guess' } }, /^acquisition\.kind: /],
    ['suggest', { X: [[0.1], [0.5], [0.9, 1]] }, /^X\.2: has 2 coordinates, expected 1$/],
    ['fit', { kernel: { kind: 'sum', children: [{ kind: 'linear', variance: 1 }] } }, /^kernel\.children\.0\.sigma0: /],
    ['posterior', { surprise: 1 }, /surprise/],
    ['acquisition', { std: [1] }, /std/],
    ['acquisition', { kind: 'thompson' }, /kind/],
    ['acquisition', { kind: 'mes' }, /maxima/],
    ['acquisition', { goal: 'up' }, /goal/],
    ['fit', { bounds: { 'children.9.variance': [1, 2] } }, /^bounds\.children\.9\.variance: /],
    ['fit', { bounds: { 'children.0.variance': [2, 1] } }, /^bounds\.children\.0\.variance: low must not be above high$/],
    ['fit', { bounds: { 'children.0.variance': [0, 1] } }, /^bounds\.children\.0\.variance\.0: must be above 0$/],
    ['suggest', { domain: [[1, 0]] }, /domain/],
    ['suggest', { acquisition: 'guess' }, /acquisition/],
    ['code', { library: 'hyperopt' }, /^library: /],
    ['code', { trials: [{ params: {}, value: 'high' }] }, /^trials\.0\.value: /],
    ['code', { parameters: [] }, /^parameters: nothing is left/],
    ['run', { setup: {} }, /^setup\.source: /],
    ['run', setupWith({ noise: 1e6 }), /^setup\.noise: the noise is larger/],
    ['run', setupWith({ dial: 1 }), /^setup\.source\.dial: /],
    ['run', setupWith({ initialDesign: [[0.2], [2]] }), /^setup\.initialDesign\.1: /],
    [
      'run',
      modelWith({ kind: 'rbf', variance: 1, lengthscale: [1, 1] }),
      /^setup\.model\.surrogate\.covariance: a kernel does not fit/,
    ],
    ['run', modelWith({ kind: 'cosine', variance: 1 }), /^setup\.model\.surrogate\.covariance\.kind: /],
    ['run', modelWith({ kind: 'rbf', variance: 1, lengthscale: 'long' }), /^setup\.model\.surrogate\.covariance\.lengthscale: /],
    [
      'run',
      modelWith({ kind: 'sum', children: [{ kind: 'rbf', variance: 0, lengthscale: 1 }] }),
      /^setup\.model\.surrogate\.covariance\.children\.0\.variance: /,
    ],
    [
      'run',
      {
        actions: [
          { do: 'step', count: 1 },
          { do: 'choose', x: [3] },
        ],
      },
      /^actions\.1\.x: a point of the run lies outside/,
    ],
    ['run', { actions: 'all' }, /^actions: /],
    ['race', { searches: [{ id: 'a', kind: 'oracle' }] }, /kind/],
    ['race', { seeds: [] }, /seeds/],
    ['race', { initialPoints: [[[0]]] }, /^initialPoints: has 1 lists for 2 seeds$/],
    ['race', { initialPoints: [[[0]], [[0, 1]]] }, /^initialPoints\.1\.0: has 2 coordinates, expected 1$/],
    ['race', { initialPoints: [[[0]], [[99]]] }, /^initialPoints\.1\.0: lies outside the search space$/],
    [
      'race',
      {
        searches: [
          { id: 'a', kind: 'grid' },
          { id: 'b', kind: 'bayesian', covariance: { kind: 'rbf', variance: 1, lengthscale: [1, 2] } },
        ],
      },
      /^searches\.1\.covariance\.lengthscale: /,
    ],
    ['evaluate', { problem: 'nowhere' }, /problem/],
    ['evaluate', { X: [[1, 2]] }, /X\.0/],
  ])('%s names the field of bad input %j', (command, change, message) => {
    const document = { ...JSON.parse(example(command)), ...change }
    expect(() => answer(command, JSON.stringify(document))).toThrow(
      expect.objectContaining({ name: 'BadInput', message: expect.stringMatching(message) }),
    )
  })

  it('answers a document with anything anywhere in numbers, or says what is wrong with it', () => {
    const anything = fc.constantFrom<unknown[]>(
      null,
      -1,
      0,
      1e-308,
      1e150,
      1e308,
      1.5,
      'x',
      '',
      true,
      [],
      {},
      [[]],
      [1],
      [[1e308]],
      { kind: 'sum' },
    )
    const spoilt = fc.constantFrom(...examples).chain(({ command, question }) => {
      const document = JSON.parse(question)
      return fc.record({
        command: fc.constant(command),
        document: fc
          .constantFrom(...places(document))
          .chain((place) => anything.map((value) => withValue(document, place, value))),
      })
    })
    check(
      fc.property(spoilt, ({ command, document }) => {
        const given = JSON.stringify(document)
        try {
          const answered = answer(command, given)
          const said = JSON.stringify(answered, (_, value) =>
            typeof value === 'number' && !Number.isFinite(value) ? 'no number' : value,
          )
          expect(said).not.toContain('no number')
        } catch (error) {
          expect(error).toMatchObject({ name: 'BadInput' })
        }
      }),
      150,
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
