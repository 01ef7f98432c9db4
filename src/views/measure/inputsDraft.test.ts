import { describe, expect, it } from 'vitest'
import { measureExample } from '../../experiment/measure/example'
import { blankInput, draftOf, type InputDraft, type LimitDraft, readDraft } from './inputsDraft'

const typed = (change: Partial<InputDraft>, id = 0): InputDraft => ({
  ...blankInput(id),
  name: 'x',
  low: '0',
  high: '1',
  ...change,
})
const read = (...inputs: InputDraft[]) => readDraft({ inputs, goal: 'minimize', result: 'Loss', limit: null })
const saying = (...inputs: InputDraft[]) => read(...inputs).complaints.map(({ field, says }) => [field, says])

describe('a limit on a second output', () => {
  const limited = (limit: LimitDraft) => readDraft({ inputs: [typed({})], goal: 'minimize', result: 'Loss', limit })

  it('is read, and written as it was', () => {
    const { definition } = limited({ output: ' Size (MB) ', keeps: 'at most', value: '12.5' })
    expect(definition!.limit).toEqual({ output: 'Size (MB)', keeps: 'at most', value: 12.5 })
    expect(draftOf(definition!).limit).toEqual({ output: 'Size (MB)', keeps: 'at most', value: '12.5' })
  })

  it.each([
    ['', '1', ['output', 'Please name the second output, such as “Impurity (%)”.']],
    ['Loss', '1', ['output', 'What you measure is called so already.']],
    ['Size', '', ['limit', 'Please type the limit.']],
    ['Size', '1,5', ['limit', 'Please type decimals after a point: 1.5.']],
    ['Size', '1e400', ['limit', 'This number is too large to compute with.']],
  ])('called “%s” of “%s” says what is wrong', (output, value, told) => {
    const { complaints, definition } = limited({ output, keeps: 'at least', value })
    expect(complaints.map(({ field, says }) => [field, says])).toEqual([told])
    expect(definition).toBeNull()
  })
})

describe('the inputs of a study', () => {
  it('are the same when nothing was typed', () => {
    const { parameters, goal, result } = measureExample
    expect(readDraft(draftOf(measureExample))).toEqual({ complaints: [], definition: { parameters, goal, result }, renamed: {} })
  })

  it('are numbers, whole numbers and categories', () => {
    const { definition } = read(
      typed({ name: ' rate ', kind: 'log', low: '1e-4', high: '0.1' }, 0),
      typed({ name: 'layers', kind: 'whole', low: '1', high: '8' }, 1),
      typed({ name: 'kind', kind: 'category', choices: 'relu, tanh' }, 2),
    )
    expect(definition!.parameters).toEqual([
      { name: 'rate', type: 'float', low: 1e-4, high: 0.1, log: true },
      { name: 'layers', type: 'int', low: 1, high: 8 },
      { name: 'kind', type: 'category', choices: ['relu', 'tanh'] },
    ])
  })

  it('keep choices that are no texts as what they are, and say which have another name', () => {
    const [input] = draftOf({
      parameters: [{ name: 'depth', type: 'category', choices: [null, 3, true] }],
      goal: 'minimize',
      result: 'Loss',
    }).inputs
    const { definition, renamed } = read({ ...input!, name: 'Depth', choices: 'null, 3, true, deep' })
    expect(definition!.parameters).toEqual([{ name: 'Depth', type: 'category', choices: [null, 3, true, 'deep'] }])
    expect(renamed).toEqual({ depth: 'Depth' })
  })

  it.each<[string, Partial<InputDraft>, string, string]>([
    ['no name', { name: ' ' }, 'name', 'Please give the input a name.'],
    ['no bounds', { low: '' }, 'low', 'Please type the lowest value.'],
    ['a comma', { high: '1,5' }, 'high', 'Please type decimals after a point: 1.5.'],
    ['bounds the wrong way round', { low: '2' }, 'high', 'The highest value must be above the lowest.'],
    ['a log axis through 0', { kind: 'log' }, 'low', 'A log axis must begin above 0.'],
    ['half a layer', { kind: 'whole', high: '2.5' }, 'high', 'Please type a whole number.'],
    ['one choice', { kind: 'category', choices: 'a,' }, 'choices', 'Please type at least two choices, with commas between them.'],
    ['a choice twice', { kind: 'category', choices: 'a, b, a' }, 'choices', '“a” is there twice.'],
    ['nothing to change', { kind: 'fixed', choices: '3' }, 'inputs', 'Please name at least one input that can be changed.'],
  ])('are asked for again with %s', (_, change, field, says) => {
    expect(saying(typed(change))).toEqual([[field, says]])
    expect(read(typed(change)).definition).toBeNull()
  })

  it('have names of their own, and are at most eight', () => {
    expect(saying(typed({}, 0), typed({}, 1))).toEqual([['name', 'Another input is called “x” too.']])
    const nine = Array.from({ length: 9 }, (_, id) => typed({ name: `x${id}` }, id))
    expect(saying(...nine)).toEqual([['inputs', 'There can be at most 8 inputs that are changed.']])
    expect(saying(...nine.slice(1))).toEqual([])
  })
})
