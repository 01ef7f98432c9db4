import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { check } from '../../testSupport'
import { readLog } from '../logs'
import { LogProblem } from '../logs/log'
import { anyFiles } from '../logs/testSupport'
import { studySchema } from '../measure/study'
import { guessedAnswers } from './answers'
import { complaintsAbout, studyOfLog } from './studyOfLog'

describe('whatever file is opened', () => {
  it('it is a log whose study can be carried on, or a sentence says why not', () => {
    check(
      fc.property(anyFiles, fc.option(fc.string()), (files, objective) => {
        try {
          const log = readLog(files, objective === null ? {} : { objective, study: objective })
          expect(JSON.parse(JSON.stringify(log))).toEqual(log)
          const answers = guessedAnswers(log)
          if (complaintsAbout(log, answers).length > 0) return
          const { parameters, goal, trials } = studyOfLog(log, answers)
          expect(v.safeParse(studySchema, { parameters, goal, trials }).issues).toBeUndefined()
        } catch (error) {
          if (!(error instanceof LogProblem)) throw error
          expect(error.message).toMatch(/^[A-Z].*[.?]$/s)
        }
      }),
      300,
    )
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})
