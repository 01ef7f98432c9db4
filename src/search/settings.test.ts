import { expect, it } from 'vitest'
import { findProblem } from '../problems'
import { strategies } from '.'
import { type Field, type SearchSettings, settingsIn } from './settings'
import type { Strategy } from './strategy'

const withSettings = (strategies as readonly Strategy[]).flatMap(({ id, settings }) =>
  settings ? [[id, settings] as const] : [],
)

const isAllowed = (field: Field, value: unknown): boolean => {
  if (field.kind === 'toggle') return typeof value === 'boolean'
  if (field.kind !== 'amount') return field.options.some(({ id }) => id === value)
  return Number(value) >= field.limits[0] && Number(value) <= field.limits[1]
}

it.each(withSettings)('%s enters a race with a value of every field, which that allows', (_, { fields, defaults }) => {
  expect(Object.keys(defaults).sort()).toEqual(Object.keys(fields).sort())
  for (const [name, field] of Object.entries(fields)) expect(isAllowed(field, defaults[name]), name).toBe(true)
})

it.each(withSettings)('%s has no field called as what every contestant has', (_, { fields }) => {
  for (const name of ['id', 'kind', 'name', 'settings']) expect(fields).not.toHaveProperty(name)
})

it.each(withSettings)('%s says its settings in a few words, and which of them count', (_, settings: SearchSettings) => {
  expect(settings.label(settings.defaults)).toMatch(/^\S.{2,60}\S$/)
  for (const name of settings.counts?.(settings.defaults) ?? []) expect(settings.fields).toHaveProperty([name])
})

it('takes what was chosen, and the default for the rest', () => {
  const settings: SearchSettings<{ width: number; often: boolean }> = {
    fields: {
      width: { kind: 'amount', name: 'Width', says: 'How far.', slider: [0, 1], limits: [0, 1] },
      often: { kind: 'toggle', name: 'Often', says: 'How often.' },
    },
    defaults: { width: 0.1, often: true },
    label: ({ width }) => `width ${width}`,
  }
  expect(settingsIn(settings, { settings: { width: 0.5 } })).toEqual({ width: 0.5, often: true })
  expect(settingsIn(settings, {})).toEqual(settings.defaults)
})

it('gives a model in the coordinates of the black box, which believes in the noise there is', () => {
  for (const [, { model, defaults }] of withSettings) {
    const quiet = model?.(defaults, findProblem('branin'), 0)
    if (!quiet) continue
    expect(quiet.surrogate.covariance.lengthscale).toHaveLength(2)
    expect(quiet.surrogate.fitsNoise).toBe(false)
    expect(model!(defaults, findProblem('branin'), 10).surrogate.noiseSd).toBeGreaterThan(quiet.surrogate.noiseSd)
  }
})
