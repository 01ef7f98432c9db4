import { expect, it } from 'vitest'
import { sourceWords } from './sourceWords'

it('says where the trials of a study come from', () => {
  expect(sourceWords({ library: 'bayes_opt', version: '3', file: 'state.json' })).toBe('From state.json, written by bayes_opt 3.')
  expect(sourceWords({ library: 'optuna', file: 'study.log' })).toBe('From study.log, written by Optuna.')
  expect(sourceWords({ library: 'table', file: 'oven.csv' })).toBe('From oven.csv.')
})
