import * as fc from 'fast-check'
import { type SourceFile, sourceFile } from './sourceFile'

const names = fc.oneof(
  fc.constantFrom(
    'x',
    'y',
    'lr',
    'loss',
    'score',
    'T [°C]',
    'number',
    'state',
    'value',
    'params_x',
    'values_0',
    'Number',
    'State',
  ),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    '',
    ' ',
    '=1+1',
    'a,b',
    '"',
    '#',
    'date',
  ),
  fc.constantFrom('params', 'mean_test_score', 'param_C', 'trial_index', 'arm_name', 'trial_status', 'Param x', 'value_a'),
  fc.string({ maxLength: 100 }),
)
const numbers = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.constantFrom(0, -0, 1, 1e-300, 1e308, -1e308, 5e-324, 2 ** 53, Number.NaN, Infinity, -Infinity),
)
const cells = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: -1e3, max: 1e3, noNaN: true }).map(String) },
  { weight: 2, arbitrary: numbers.map(String) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 4 }).map(String) },
  fc.constantFrom(
    '',
    '1,5',
    '1.024,5',
    '1,024',
    '12 °C',
    '91.2 %',
    '2026-11-24',
    '3.11.2026',
    'inf',
    '-inf',
    'nan',
    'None',
    '1e400',
    '−3',
  ),
  fc.constantFrom(
    'True',
    'False',
    'COMPLETE',
    'FAIL',
    'PRUNED',
    'RUNNING',
    'COMPLETED',
    'crashed',
    '__proto__',
    'constructor',
    '0x10',
  ),
  fc.string({ maxLength: 12 }),
)
const delimiters = fc.constantFrom(',', ';', '\t', '|', ' ', '  ')

/** A table as somebody may keep it: rows of any length, any separator, with comments and blank lines. */
const tables = fc
  .record({
    heading: fc.array(names, { maxLength: 9 }),
    rows: fc.array(fc.array(cells, { maxLength: 10 }), { maxLength: 12 }),
    delimiter: delimiters,
    end: fc.constantFrom('\n', '\r\n', '\r'),
    quoted: fc.boolean(),
    before: fc.constantFrom('', '\ufeff', '# by hand\n', '\n\n', ';;;\n'),
  })
  .map(({ heading, rows, delimiter, end, quoted, before }) => {
    const cell = (text: string) => (quoted ? `"${text.replaceAll('"', '""')}"` : text)
    return before + [heading, ...rows].map((row) => row.map(cell).join(delimiter)).join(end)
  })

/** A table whose rows are as long as its heading: it is read more often. */
const wholeTables = fc
  .integer({ min: 2, max: 6 })
  .chain((width) =>
    fc.record({
      heading: fc.array(names, { minLength: width, maxLength: width }),
      rows: fc.array(fc.array(cells, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 15 }),
    }),
  )
  .map(({ heading, rows }) =>
    [heading, ...rows].map((row) => row.map((text) => text.replace(/[;\n"]/g, '')).join(';')).join('\n'),
  )

/** As Python's `json` writes it: numbers that JSON has no word for stand bare. */
const python = (value: unknown): string => {
  if (typeof value === 'number') return Number.isNaN(value) ? 'NaN' : String(value)
  if (Array.isArray(value)) return `[${value.map(python).join(', ')}]`
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([key, each]) => `${JSON.stringify(key)}: ${python(each)}`)
      .join(', ')}}`
  return JSON.stringify(value) ?? 'null'
}

const anything = fc.oneof(numbers, names, fc.boolean(), fc.constant(null), fc.array(numbers, { maxLength: 4 }))
const mostly = <T>(usual: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 12, arbitrary: usual as fc.Arbitrary<unknown> }, { weight: 1, arbitrary: anything })
const small = fc.integer({ min: -1, max: 3 })

const distributions = fc.oneof(
  fc
    .record({
      name: fc.constantFrom('FloatDistribution', 'IntDistribution', 'LogUniformDistribution'),
      low: numbers,
      high: numbers,
      log: fc.boolean(),
    })
    .map(({ name, low, high, log }) => python({ name, attributes: { low, high, log, step: null } })),
  fc.array(anything, { maxLength: 14 }).map((choices) => python({ name: 'CategoricalDistribution', attributes: { choices } })),
)
const journals = fc
  .array(
    fc.oneof(
      fc.record({ op_code: fc.constant(0), study_name: mostly(names), directions: mostly(fc.array(small, { maxLength: 3 })) }),
      fc.record({ op_code: fc.constant(1), study_id: mostly(small) }),
      fc.record({
        op_code: fc.constant(3),
        study_id: mostly(small),
        system_attr: mostly(fc.record({ 'study:metric_names': fc.array(names) })),
      }),
      fc.record({ op_code: fc.constant(4), study_id: mostly(fc.constant(0)) }),
      fc.record({
        op_code: fc.constant(4),
        study_id: mostly(small),
        params: mostly(fc.dictionary(names, numbers)),
        distributions: mostly(fc.dictionary(names, distributions)),
      }),
      fc.record({
        op_code: fc.constant(5),
        trial_id: mostly(small),
        param_name: mostly(names),
        param_value_internal: mostly(numbers),
        distribution: mostly(distributions),
      }),
      fc.record({
        op_code: fc.constant(6),
        trial_id: mostly(small),
        state: mostly(small),
        values: mostly(fc.array(numbers, { maxLength: 3 })),
      }),
    ),
    { maxLength: 25 },
  )
  .map((lines) =>
    [{ op_code: 0, study_name: 's', directions: [1] }, ...lines].map((line) => python({ worker_id: 'w', ...line })).join('\n'),
  )

const bayesOptLines = fc
  .array(fc.record({ target: mostly(numbers), params: mostly(fc.dictionary(names, numbers, { maxKeys: 4 })) }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((lines) => lines.map(python).join('\n'))

const bayesOptStates = fc
  .record({
    pbounds: mostly(fc.dictionary(names, fc.tuple(numbers, numbers), { maxKeys: 4 })),
    keys: mostly(fc.array(names, { maxLength: 4 })),
    params: mostly(fc.array(fc.array(fc.oneof(numbers, fc.constantFrom(0, 1)), { maxLength: 6 }), { maxLength: 5 })),
    target: mostly(fc.array(numbers, { maxLength: 5 })),
    acquisition_params: mostly(fc.dictionary(names, numbers)),
  })
  .map(python)

const axSnapshots = fc
  .record({
    parameters: fc.array(
      fc.record({
        __type: fc.constantFrom('RangeParameter', 'ChoiceParameter', 'FixedParameter'),
        name: names,
        lower: numbers,
        upper: numbers,
        log_scale: fc.boolean(),
      }),
      { maxLength: 4 },
    ),
    objective: mostly(fc.record({ expression: names })),
    trials: fc.dictionary(
      fc.nat(9).map(String),
      fc.record({
        status: fc.record({ name: fc.constantFrom('COMPLETED', 'FAILED', 'RUNNING', 'X') }),
        generator_run: fc.record({
          arms: fc.array(fc.record({ parameters: fc.dictionary(names, mostly(numbers)) }), { maxLength: 2 }),
        }),
      }),
    ),
    data: mostly(fc.dictionary(fc.nat(9).map(String), fc.array(fc.tuple(numbers, names)))),
  })
  .map(({ parameters, objective, trials, data }) =>
    python({
      _type: 'Client',
      experiment: { search_space: { parameters }, optimization_config: { objective }, trials, data_by_trial: data },
    }),
  )

/** JSON that goes deeper than a call stack, or claims names that objects have already. */
const hostile = fc.oneof(
  fc
    .constantFrom('[', '{"a":', '{"experiment":', '[[{"_type":"Client","experiment":')
    .chain((open) => fc.integer({ min: 1, max: 50_000 }).map((depth) => open.repeat(depth))),
  fc.integer({ min: 1, max: 20_000 }).map((depth) => {
    const nested = `${'{"value":['.repeat(depth)}${']}'.repeat(depth)}`
    return `{"_type":"Client","experiment":{"search_space":{"parameters":[]},"trials":{"0":{"status":{"name":"COMPLETED"}}},"data_by_trial":{"0":${nested}}}}`
  }),
  fc.json().map((text) => `{"__proto__":{"polluted":true},"keys":${text},"pbounds":{},"params":[],"target":[]}`),
  fc.json(),
)

const encoded = (text: string, as: 'utf-8' | 'utf-16le' | 'latin-1'): Uint8Array => {
  if (as === 'utf-8') return new TextEncoder().encode(text)
  const codes = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))
  if (as === 'latin-1') return Uint8Array.from(codes.map((code) => code & 0xff))
  return Uint8Array.from([0xff, 0xfe, ...codes.flatMap((code) => [code & 0xff, code >> 8])])
}

/** An array of NumPy whose header may claim anything. */
const arrays = fc
  .record({
    kind: fc.constantFrom('<f8', '<i4', '>f4', '|u1', '|O', '<U3'),
    shape: fc.array(fc.oneof(fc.nat(6), fc.nat()), { maxLength: 3 }),
    fortran: fc.boolean(),
    body: fc.uint8Array({ maxLength: 200 }),
  })
  .map(({ kind, shape, fortran, body }) => {
    const header = `{'descr': '${kind}', 'fortran_order': ${fortran ? 'True' : 'False'}, 'shape': (${shape.join(', ')},), }`
    const codes = (text: string) => Array.from(text, (c) => c.charCodeAt(0))
    return Uint8Array.from([0x93, ...codes('NUMPY'), 1, 0, header.length & 0xff, header.length >> 8, ...codes(header), ...body])
  })

const texts = fc.oneof(
  { weight: 4, arbitrary: tables },
  { weight: 4, arbitrary: wholeTables },
  { weight: 3, arbitrary: journals },
  { weight: 2, arbitrary: bayesOptLines },
  { weight: 2, arbitrary: bayesOptStates },
  { weight: 2, arbitrary: axSnapshots },
  { weight: 1, arbitrary: hostile },
)

/** Files as anybody may open them: tables and logs that are nearly right, hostile JSON, bytes. */
export const anyFiles: fc.Arbitrary<readonly SourceFile[]> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .tuple(texts, fc.constantFrom('utf-8', 'utf-8', 'utf-8', 'utf-16le', 'latin-1'))
      .map(([text, as]) => [sourceFile('log', encoded(text, as as 'utf-8'))]),
  },
  { weight: 2, arbitrary: fc.array(arrays, { maxLength: 3 }).map((all) => all.map((bytes, i) => sourceFile(`a${i}`, bytes))) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }).map((bytes) => [sourceFile('log', bytes)]) },
)
