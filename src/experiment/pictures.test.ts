import { expect, it } from 'vitest'
import { toggled } from './pictures'

it('shows what is asked for, and no more when it is sent away', () => {
  expect(toggled([], 'bands')).toEqual(['bands'])
  expect(toggled(['functions', 'bands'], 'functions')).toEqual(['bands'])
})

it('lets the first go when a third is asked for', () => {
  expect(toggled(['functions', 'bands'], 'ruler')).toEqual(['bands', 'ruler'])
})
