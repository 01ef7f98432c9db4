import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { problems1d } from '../problems'
import { listed } from '../problems/source'
import { withSettings } from '../search/modelSettings'
import type { Covariance } from '../surrogate/kernels/kernel'
import { checkAsync } from '../testSupport'
import { type Document, defaultDocument } from './document'
import { exploreRoom } from './exploreRoom'
import { decodeLink, encodeLink } from './room'
import { defaultSetup } from './setup'

const document = defaultDocument()

const tree: Covariance = {
  kind: 'sum',
  children: [
    { kind: 'matern52', variance: 1, lengthscale: [0.2] },
    {
      kind: 'product',
      children: [
        { kind: 'linear', variance: 0.5, sigma0: 1 },
        { kind: 'periodic', variance: 1, lengthscale: 0.7, period: 0.3 },
      ],
    },
  ],
}

/** Packs anything the way a link is packed, so that a test can forge one. */
async function forge(content: BodyInit, version = 'v2'): Promise<string> {
  const packed = new Blob([await new Response(content).arrayBuffer()]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  return `${version}.${Buffer.from(await new Response(packed).arrayBuffer()).toString('base64url')}`
}

const withModel = (change: object) => ({ setup: { ...document.setup, model: withSettings(document.setup.model, change) } })

const forged = (change: object) => forge(JSON.stringify({ ...document, ...change }))

describe('a link', () => {
  it.each(problems1d)('brings back the whole experiment on $name', async ({ id }) => {
    const sent: Document = { ...document, setup: defaultSetup(listed(id)) }
    expect(await decodeLink(exploreRoom, await encodeLink(exploreRoom, sent))).toEqual(sent)
  })

  it('says so when it is for a black box with more inputs than the page can show', async () => {
    const link = await encodeLink(exploreRoom, { ...document, setup: defaultSetup(listed('hartmann3')) })
    await expect(decodeLink(exploreRoom, link)).rejects.toThrow('more than two inputs')
  })

  it('brings back every number bit for bit', async () => {
    await checkAsync(
      fc.asyncProperty(fc.double({ min: 0, max: 1, noNaN: true }), async (x) => {
        const sent: Document = { ...document, actions: [...document.actions, { do: 'choose', x: [x] }] }
        expect(await decodeLink(exploreRoom, await encodeLink(exploreRoom, sent))).toEqual(sent)
      }),
      30,
    )
  })

  it('needs no escaping in an address and stays short enough to send', async () => {
    const link = await encodeLink(exploreRoom, document)
    expect(link).toMatch(/^explore\.v2\.[\w-]+$/)
    expect(link.length).toBeLessThan(600)
  })

  it('brings back sums and products of kernels, and every setting of the model', async () => {
    const model = withSettings(document.setup.model, {
      covariance: tree,
      fit: 'bayes',
      fitsNoise: false,
      priors: 'dimension-scaled',
      mean: 'estimated',
      acquisition: 'thompson',
      kappa: 0.5,
    })
    const sent: Document = { ...document, setup: { ...document.setup, model }, actions: [{ do: 'model', model }] }
    expect(await decodeLink(exploreRoom, await encodeLink(exploreRoom, sent))).toEqual(sent)
  })

  it('opens however long the user played, within the limits of a document', async () => {
    const model = withSettings(document.setup.model, { covariance: tree })
    const actions = Array.from({ length: 150 }, (_, i) => [
      { do: 'model' as const, model: withSettings(model, { xi: Math.sqrt(i) / 100, noiseSd: Math.sqrt(i + 0.5) / 1000 }) },
      { do: 'choose' as const, x: [Math.sqrt(i / 150)] },
    ]).flat()
    expect(await decodeLink(exploreRoom, await encodeLink(exploreRoom, { ...document, actions }))).toEqual({
      ...document,
      actions,
    })
  })
})

describe('a link that cannot be opened', () => {
  it('is called damaged when it is empty, cut off or something else', async () => {
    const link = await encodeLink(exploreRoom, document)
    for (const damaged of ['', 'v1.', 'hello', 'v1.!!!', link.slice(0, -9)]) {
      await expect(decodeLink(exploreRoom, damaged), damaged).rejects.toThrow(/^This link is damaged/)
    }
    await expect(decodeLink(exploreRoom, await forge('{"setup":'))).rejects.toThrow(/^This link is damaged/)
    await expect(decodeLink(exploreRoom, await forge(new Uint8Array([0x22, 0xff, 0x22])))).rejects.toThrow(
      /^This link is damaged/,
    )
  })

  it('asks for a reload when it comes from a newer version, and denies versions that never were', async () => {
    await expect(decodeLink(exploreRoom, await forge('{}', 'v3'))).rejects.toThrow(/newer version .* Reload/)
    await expect(decodeLink(exploreRoom, await forge('{}', 'v0'))).rejects.toThrow('version 0, which never existed')
  })

  it('is refused before it fills the memory', async () => {
    await expect(decodeLink(exploreRoom, await forge(JSON.stringify('0'.repeat(5_000_000))))).rejects.toThrow(
      'far more than an experiment',
    )
    await expect(decodeLink(exploreRoom, `v2.${'A'.repeat(30_000)}`)).rejects.toThrow('too long')
  })

  it('is refused when its kernels are nested without end', async () => {
    const [open, close] = ['{"kind":"sum","children":['.repeat(5000), ']}'.repeat(5000)]
    const text = JSON.stringify({ ...document, ...withModel({ covariance: 0 }) })
    const link = await forge(
      text.replace('"covariance":0', `"covariance":${open}{"kind":"rbf","variance":1,"lengthscale":1}${close}`),
    )
    await expect(decodeLink(exploreRoom, link)).rejects.toThrow('the value of “setup.model.surrogate.covariance” is not allowed')
  })

  it.each([
    ['setup.seed', { setup: { ...document.setup, seed: 1.5 } }],
    ['setup.seed', { setup: { ...document.setup, seed: -1 } }],
    ['setup.budget', { setup: { ...document.setup, budget: 0 } }],
    ['setup.budget', { setup: { ...document.setup, budget: 1e9 } }],
    ['setup.source.id', { setup: { ...document.setup, source: { kind: 'listed', id: '__proto__' } } }],
    ['setup.source.kind', { setup: { ...document.setup, source: { kind: 'dreamt', id: 'forrester' } } }],
    ['setup.source.axis', { setup: { ...document.setup, source: { kind: 'drawn', id: 'forrester' } } }],
    ['setup.noise', { setup: { ...document.setup, noise: null } }],
    ['setup.model.surrogate.covariance.kind', withModel({ covariance: { kind: 'cosine', variance: 1 } })],
    ['setup.model.surrogate.covariance.variance', withModel({ covariance: { kind: 'rbf', variance: 0, lengthscale: 1 } })],
    [
      'setup.model.surrogate.covariance.lengthscale.0',
      withModel({ covariance: { kind: 'rbf', variance: 1, lengthscale: [-1] } }),
    ],
    ['setup.model.surrogate.fit', withModel({ fit: 'best' })],
    ['setup.model.acquisition.kappa', withModel({ kappa: -1 })],
    ['actions.0.count', { actions: [{ do: 'step', count: 0 }] }],
    ['view.phase', { view: { ...document.view, phase: 'sleep' } }],
    ['extra', { extra: 1 }],
  ])('names the field that is not allowed: %s', async (field, change) => {
    await expect(decodeLink(exploreRoom, await forged(change))).rejects.toThrow(`the value of “${field}” is not allowed`)
  })

  it('is refused when it asks for more computing than anybody waits for, and only then', async () => {
    const sumOf = (count: number) => ({
      kind: 'sum',
      children: Array.from({ length: count }, () => ({ kind: 'rbf', variance: 1, lengthscale: 0.2 })),
    })
    const asks = (count: number, fit: string) =>
      forged(withModel({ fit, covariance: { kind: 'product', children: [sumOf(count), sumOf(2)] } }))
    await expect(decodeLink(exploreRoom, await asks(5, 'bayes'))).rejects.toThrow('more than a page can compute while one waits')
    await expect(decodeLink(exploreRoom, await asks(4, 'bayes'))).resolves.toBeDefined()
    await expect(decodeLink(exploreRoom, await asks(5, 'mle'))).resolves.toBeDefined()
    const { setup } = document
    const slow = withSettings(setup.model, { fit: 'bayes', covariance: { kind: 'product', children: [sumOf(5), sumOf(2)] } })
    const ghost = { setup, actions: [{ do: 'model', model: slow }] }
    await expect(decodeLink(exploreRoom, await forged({ ghost }))).rejects.toThrow('more than a page can compute')
  })

  it.each([
    ['a kernel does not fit', withModel({ covariance: { kind: 'rq', variance: 1, lengthscale: 1 } })],
    ['a kernel does not fit', withModel({ covariance: { kind: 'rbf', variance: 1, lengthscale: [1, 1] } })],
    ['a kernel does not fit', withModel({ covariance: { kind: 'rbf', variance: 1, lengthscale: [1e-9] } })],
    ['initial design lies outside', { setup: { ...document.setup, initialDesign: [[0.5], [2]] } }],
    ['the noise is larger', { setup: { ...document.setup, noise: 1000 } }],
    ['outside the search space', { actions: [{ do: 'choose', x: [1.5] }] }],
    ['outside the search space', { actions: [{ do: 'choose', x: [] }] }],
  ])('says that %s', async (reason, change) => {
    await expect(decodeLink(exploreRoom, await forged(change))).rejects.toThrow(reason)
  })
})
