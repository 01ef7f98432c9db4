import type { Document } from './document'
import { LinkError, pack, unpack } from './link'
import { type Room, readDocument, versionOf } from './room'

/**
 * By version of the documents the experiment that a short link says its difference from. None is ever changed, whatever the default
 * experiment becomes: a link that was printed must open to the same. A new version of the documents has a base of its own.
 */
const BASES: Readonly<Record<number, unknown>> = {
  2: {
    setup: {
      source: { kind: 'listed', id: 'forrester' },
      noise: 0,
      budget: 16,
      initialPoints: 3,
      seed: 11,
      model: {
        surrogate: {
          covariance: { kind: 'matern52', variance: 1, lengthscale: [0.2] },
          noiseSd: 0.001,
          mean: 'zero',
          standardize: true,
          fit: 'hand',
        },
        acquisition: { kind: 'ei', xi: 0.01, kappa: 2 },
      },
    },
    actions: [{ do: 'step', count: 3 }],
    view: { at: 3, phase: 'choose', truth: true, measure: 'value', measureScale: 'linear', acquisitionScale: 'linear' },
  },
}

/** A short link is a name of its document: what stands after `explore/`. */
const SHORT = /^v\d/

export const isShort = (name: string): boolean => SHORT.test(name)

/** The document as a short link, `explore/v<version>.` + base64url(deflate(difference)): what stands after the # of an address. */
export async function encodeShort(room: Room<Document>, document: Document): Promise<string> {
  const version = versionOf(room)
  // As JSON has it: what is undefined is not there.
  const difference = differenceOf(BASES[version], JSON.parse(JSON.stringify(document))) ?? {}
  return `${room.id}/${await pack(difference, version)}`
}

/** The document of a short link, from what stands after `explore/`. Throws LinkError with the sentence to show. */
export async function decodeShort(room: Room<Document>, name: string): Promise<Document> {
  const { version, content } = await unpack(name, versionOf(room))
  const base = BASES[version]
  if (base === undefined) throw new LinkError(`This link says it is short and of version ${version}, which had no short links.`)
  return readDocument(room, version, changedBy(base, content))
}

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What must be said of a value to make it from another; undefined when they are the same. Null says that a field is left out: no document has one. */
function differenceOf(base: unknown, value: unknown): unknown {
  if (!isFields(base) || !isFields(value)) return JSON.stringify(base) === JSON.stringify(value) ? undefined : value
  const told = [...new Set([...Object.keys(base), ...Object.keys(value)])].flatMap((key): [string, unknown][] => {
    if (!Object.hasOwn(value, key)) return [[key, null]]
    const difference = differenceOf(Object.hasOwn(base, key) ? base[key] : undefined, value[key])
    return difference === undefined ? [] : [[key, difference]]
  })
  return told.length > 0 ? Object.fromEntries(told) : undefined
}

/** A value with a difference applied. */
function changedBy(base: unknown, difference: unknown): unknown {
  if (!isFields(difference)) return difference
  const before = isFields(base) ? base : {}
  const kept = Object.entries(before).filter(([key]) => !Object.hasOwn(difference, key))
  const changed = Object.entries(difference).flatMap(([key, value]): [string, unknown][] =>
    value === null ? [] : [[key, changedBy(Object.hasOwn(before, key) ? before[key] : undefined, value)]],
  )
  return Object.fromEntries([...kept, ...changed])
}
