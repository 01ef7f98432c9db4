// The floors of src/, as a pure function over the text of its files. ARCHITECTURE.md says what they are for.
import { posix } from 'node:path'
import { parseSync } from 'vite'

/** Ground floor first: a folder imports only from itself and the floors below it. */
const FLOORS = [
  'numerics',
  'trips',
  'training',
  'problems',
  'surrogate',
  'acquisition',
  'search',
  'experiment',
  'casestudy',
  'workers',
  'store',
  'language',
  'views',
  'lessons',
  'playlists',
  'app',
]

/** The lowest floor on which a package may appear. */
const PACKAGES = [
  { names: /^react(-dom)?(\/|$)/, from: 'store' },
  { names: /^zustand(\/|$)/, from: 'store' },
  { names: /^d3(-|\/|$)/, from: 'views' },
]

const ONE_DOOR = { name: 'ml-matrix', file: 'src/numerics/conditionNumber.ts' }
const TEST_PACKAGES = /^(vitest|fast-check|@playwright\/test|node:.*)$/

/** The lowest floor on which a global may be touched, and why not below. */
const GLOBALS = [
  {
    names: ['Math.random', 'crypto.getRandomValues', 'crypto.randomUUID'],
    from: 'app',
    because: 'every random draw comes from a seed',
  },
  { names: ['Date.now', 'new Date()', 'Date()'], from: 'app', because: 'a run knows no clock' },
  { names: ['performance.now'], from: 'workers', because: 'a run knows no clock; who carries it out may measure it' },
  {
    names: ['window', 'document', 'localStorage', 'sessionStorage', 'navigator', 'location', 'history'],
    from: 'workers',
    because: 'the engine runs without a page',
  },
]

/** What all tests share. It stands beside the floors; what the tests of one folder share is its own testSupport.ts or testSupport/. */
const TEST_SUPPORT = 'src/testSupport.ts'

const isCode = (file) => /\.[cm]?tsx?$/.test(file)
const isTest = (file) => /\.test\.tsx?$|\/testSupport(\.ts$|\/)/.test(file)
const folderOf = (file) => file.split('/')[1]
const height = (folder) => FLOORS.indexOf(folder)

const isNode = (value) => typeof value?.type === 'string'
const children = (node) => Object.values(node).flat().filter(isNode)
const isFunction = (node) => /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type)

/** The text of a literal, or of a template without gaps. */
function literal(node) {
  if (typeof node?.value === 'string') return node.value
  return node?.type === 'TemplateLiteral' && node.expressions.length === 0 ? node.quasis[0].value.cooked : undefined
}

/** The names a pattern binds: `a`, `{ a, b: [c] }`, `a = 1`, `...a`. */
function bound(pattern) {
  if (!pattern) return []
  if (pattern.type === 'Identifier') return [pattern.name]
  if (pattern.type === 'ObjectPattern') return pattern.properties.flatMap((property) => bound(property.value ?? property))
  if (pattern.type === 'ArrayPattern') return pattern.elements.flatMap(bound)
  return bound(pattern.left ?? pattern.argument)
}

/** The names declared in a function or module. A block counts as part of its function, which is fine enough here. */
function declared(scope) {
  const names = isFunction(scope) ? [...bound(scope.id), ...scope.params.flatMap(bound)] : []
  const collect = (node) => {
    if (/^Import\w*Specifier$/.test(node.type)) names.push(node.local.name)
    if (node.type === 'VariableDeclarator') names.push(...bound(node.id))
    if (node.type === 'CatchClause') names.push(...bound(node.param))
    if (/^(Function|Class)Declaration$/.test(node.type)) names.push(...bound(node.id))
    if (!isFunction(node)) children(node).forEach(collect)
  }
  children(scope).forEach(collect)
  return new Set(names)
}

/** A child that only names something: `x.name`, `{ name: … }`, the outside name of an import or export. */
function isOnlyName(node, child) {
  if (node.type === 'MemberExpression') return child === node.property && !node.computed
  if (/^(Property|MethodDefinition|PropertyDefinition)$/.test(node.type))
    return child === node.key && !node.computed && !node.shorthand
  return /^(Import\w*Specifier|LabeledStatement|BreakStatement|ContinueStatement)$/.test(node.type) || child === node.exported
}

const WRAPPERS = /^(ParenthesizedExpression|ChainExpression|TSAsExpression|TSSatisfiesExpression|TSNonNullExpression)$/

/** The dotted name of a global: `Math.random` for Math.random, Math['random'] and globalThis.Math.random; undefined for a local. */
function globalName(node, isLocal) {
  if (WRAPPERS.test(node.type)) return globalName(node.expression, isLocal)
  if (node.type === 'Identifier') return isLocal(node.name) ? undefined : node.name
  if (node.type !== 'MemberExpression') return
  const object = globalName(node.object, isLocal)
  const property = node.computed ? literal(node.property) : node.property.name
  if (!object || !property) return
  return /^(globalThis|window|self)$/.test(object) ? property : `${object}.${property}`
}

/** Every global that the code touches, with its position; types are erased and do not count. */
function* globalsIn(node, scopes = []) {
  if (node.type.startsWith('TS')) {
    // `x as T`, `x!`, `x satisfies T`: what is inside is code.
    if (isNode(node.expression)) yield* globalsIn(node.expression, scopes)
    return
  }
  const inner = isFunction(node) || node.type === 'Program' ? [...scopes, declared(node)] : scopes
  const isLocal = (name) => inner.some((names) => names.has(name))
  const named = (other) => globalName(other, isLocal)

  if (node.type === 'NewExpression' && named(node.callee) === 'Date' && node.arguments.length === 0)
    yield { name: 'new Date()', at: node.start }
  if (node.type === 'CallExpression' && named(node.callee) === 'Date') yield { name: 'Date()', at: node.start }
  if (node.type === 'VariableDeclarator' && node.init && node.id.type === 'ObjectPattern') {
    // `const { random } = Math`
    const object = named(node.init)
    if (object) for (const { key } of node.id.properties) if (key) yield { name: `${object}.${key.name}`, at: key.start }
  }
  const name = WRAPPERS.test(node.type) ? undefined : named(node)
  if (name) yield { name, at: node.start }
  for (const child of children(node)) if (!isOnlyName(node, child)) yield* globalsIn(child, inner)
}

/** Every import of a module: values, types, re-exports, `import()`, and `new URL('./x', import.meta.url)`, which starts a worker. */
function* importsIn(node) {
  const at = node.start
  if (/^(ImportDeclaration|ExportNamedDeclaration|ExportAllDeclaration)$/.test(node.type) && node.source) {
    yield { specifier: node.source.value, at }
  }
  if (node.type === 'TSImportType') yield { specifier: node.source.value, at }
  if (node.type === 'ImportExpression') yield { specifier: literal(node.source), at }
  const isMeta = (other) => other?.type === 'MemberExpression' && other.object.type === 'MetaProperty'
  if (node.type === 'NewExpression' && node.callee.name === 'URL' && isMeta(node.arguments[1])) {
    const specifier = literal(node.arguments[0])
    if (specifier) yield { specifier, at }
  }
  if (node.type === 'CallExpression' && isMeta(node.callee) && node.callee.property.name === 'glob') yield { at }
  for (const child of children(node)) yield* importsIn(child)
}

/** The file a relative specifier means, or undefined. */
function resolve(file, specifier, files) {
  const bare = specifier.replace(/\?.*$/, '')
  const path = bare.startsWith('/') ? bare.slice(1) : posix.join(posix.dirname(file), bare)
  return [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}/index.tsx`].find((candidate) => files.has(candidate))
}

/** What is wrong with one file importing another, or undefined. */
function edgeProblem(file, target) {
  if (isTest(target) && !isTest(file)) return `${target} is for tests only`
  if (file === TEST_SUPPORT || target === TEST_SUPPORT) return
  const [from, to] = [folderOf(file), folderOf(target)]
  if (height(to) > height(from)) return `${from} imports ${to} above it: ${target}`
}

/** What is wrong with a file importing a package, or undefined. Tests may import any package. */
function packageProblem(file, name) {
  if (isTest(file)) return
  if (TEST_PACKAGES.test(name)) return `${name} is for tests only`
  if (name.split('/')[0] === ONE_DOOR.name && file !== ONE_DOOR.file) return `${name} has one door: ${ONE_DOOR.file}`
  const rule = PACKAGES.find(({ names }) => names.test(name))
  if (rule && height(folderOf(file)) < height(rule.from)) return `${name} is allowed from ${rule.from} up`
}

/**
 * Checks the files of src/, given as a map from path ('src/numerics/points.ts') to text; of other files than TypeScript only
 * the path matters. Returns how many files and imports between files were looked at, and the violations as printable lines.
 * Types count as values do. Circles are the linter's to find.
 */
export function checkFloors(files) {
  const violations = []
  let [code, imports] = [0, 0]

  for (const [file, text] of files) {
    const report = (at, message) => violations.push(`${file}:${text.slice(0, at).split('\n').length}  ${message}`)
    const floor = height(folderOf(file))
    if (floor < 0 && file !== TEST_SUPPORT) report(0, 'stands on no floor')
    if (!isCode(file)) continue

    const { program, errors } = parseSync(file, text)
    if (errors.length > 0) report(0, `cannot be read: ${errors[0].message}`)
    code++

    for (const { specifier, at } of importsIn(program)) {
      if (specifier === undefined) report(at, 'import() and import.meta.glob hide what is imported: name the file')
      else if (!/^[./]/.test(specifier)) {
        const problem = packageProblem(file, specifier)
        if (problem) report(at, problem)
      } else {
        const target = resolve(file, specifier, files)
        const problem = target ? edgeProblem(file, target) : isTest(file) ? undefined : `${specifier} is no file of src`
        if (problem) report(at, problem)
        if (target) imports++
      }
    }

    if (file === TEST_SUPPORT) continue
    const seen = new Set()
    for (const { name, at } of globalsIn(program)) {
      const rule = GLOBALS.find(({ names }) => names.includes(name))
      if (!rule || floor >= height(rule.from) || seen.has(`${name} ${at}`)) continue
      seen.add(`${name} ${at}`)
      report(at, `${name} is allowed from ${rule.from} up: ${rule.because}`)
    }
  }

  return { files: code, imports, violations }
}
