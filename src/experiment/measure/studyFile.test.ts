import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../testSupport'
import { measureExample } from './example'
import { isStudyFile, readStudyFile, StudyFileError, writeStudyFile } from './studyFile'

const file = writeStudyFile(measureExample)

describe('a study as a file', () => {
  it('is the same when it is opened again', () => {
    expect(isStudyFile(file)).toBe(true)
    expect(readStudyFile(file)).toEqual(measureExample)
  })

  it.each([
    ['nothing', '', 'it is damaged, or of another kind'],
    ['a part of it', file.slice(0, -20), 'it is damaged'],
    ['something else', '{"study_name": "x"}', 'not a study saved here'],
    ['a newer version', file.replace('"version": 1', '"version": 99'), 'newer version'],
    ['a version that never was', file.replace('"version": 1', '"version": 0'), 'never existed'],
    ['another goal', file.replace('"maximize"', '"sideways"'), 'This file cannot be used: the value of “goal” is not allowed'],
  ])('with %s is refused in a sentence', (_, text, says) => {
    expect(() => readStudyFile(text)).toThrow(StudyFileError)
    expect(() => readStudyFile(text)).toThrow(says)
  })

  it('with anything in the place of anything is opened or refused, and nothing else', () => {
    const content = JSON.parse(file)
    check(
      fc.property(fc.constantFrom(...Object.keys(content.document)), fc.jsonValue(), (field, value) => {
        const changed = JSON.stringify({ ...content, document: { ...content.document, [field]: value } })
        try {
          readStudyFile(changed)
        } catch (error) {
          expect(error).toBeInstanceOf(StudyFileError)
        }
      }),
      300,
    )
  })
})
