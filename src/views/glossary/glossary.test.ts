import { expect, it } from 'vitest'
import { acquisitions } from '../../acquisition'
import { FITS } from '../../search/modelSettings'
import { kernels } from '../../surrogate/kernels'
import { describedBy, GLOSSARY } from './glossary'
import { tradeIn } from './trade'

const entries = Array.from(GLOSSARY, ([id, entry]) => ({ id, ...entry }))

it('explains each in one whole sentence that fits a glance', () => {
  for (const { id, says } of entries) {
    expect(says, id).toMatch(/^[A-Z].*[.?)]$/)
    expect(says.replace(/\(.*\)/, '').match(/[.?!](\s|$)/g), id).toHaveLength(1)
    expect(says.length, id).toBeLessThanOrEqual(160)
  }
})

it('uses no word of the trade that is not explained itself', () => {
  for (const { id, says } of entries) {
    const others = entries.filter((other) => other.id !== id).map((other) => other.term.toLowerCase())
    const unexplained = tradeIn(says).filter((word) => !others.some((other) => other.includes(word.toLowerCase())))
    expect(unexplained, id).toEqual([])
  }
})

it('explains more than it repeats', () => {
  for (const { id, term, says } of entries) expect(says.toLowerCase(), id).not.toContain(`${term.toLowerCase()} is`)
})

it('explains every choice of the menus', () => {
  const choices = [
    ...kernels.map(({ id }) => `kernel.${id}`),
    ...kernels.flatMap(({ shapes }) => shapes.map(({ path }) => `shape.${path}`)),
    ...acquisitions.map(({ id }) => `acquisition.${id}`),
    ...FITS.map((id) => `fit.${id}`),
  ]
  for (const id of choices) expect(GLOSSARY.has(id), id).toBe(true)
})

it('describes a control by all the entries that explain it, and by nothing without one', () => {
  expect(describedBy(['lengthscale', 'unit.dec'])).toBe('term-lengthscale term-unit.dec')
  expect(describedBy([])).toBeUndefined()
})
