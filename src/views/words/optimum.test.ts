import { expect, it } from 'vitest'
import { findProblem } from '../../problems'
import { optimumWords } from './optimum'

it('the best value there is is called known or measured', () => {
  expect(optimumWords(findProblem('forrester'), -6.0207)).toBe('true optimum −6.021')
  expect(optimumWords(findProblem('taxi_surface_standardised'), -0)).toBe('best measured 0')
})
