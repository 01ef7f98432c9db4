import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sourceFile } from '../../../experiment/logs/sourceFile'
import { openLog } from '../../../experiment/replay/openedLog'
import { leftOutWords, notesOf, partWords, recognisedWords, usableWords } from './openingWords'

const folder = new URL('../../../experiment/logs/fixtures/', import.meta.url)
const open = (name: string) => openLog([sourceFile(name, new Uint8Array(readFileSync(new URL(name, folder))))], {})
const typed = (text: string) => openLog([sourceFile('log.csv', new TextEncoder().encode(text))], {})

describe('what a file was recognised as', () => {
  it('says the format and how its trials ended', () => {
    expect(recognisedWords(open('optuna-4.5.0-fail_prune_inf.journal.log'), 'study.log')).toBe(
      'study.log was recognised as: Optuna, journal (3.x to 5.x). It has 30 trials: 18 with a value, 7 failed and 5 pruned.',
    )
    expect(recognisedWords(typed('a,b,loss\n1,2,3\n'), 'log.csv')).toMatch(/It has one trial: 1 with a value\.$/)
  })

  it('says which part of a long log is taken', () => {
    const rows = Array.from({ length: 1200 }, (_, i) => `${i % 50},${Math.sin(i)}`)
    expect(partWords(typed(`a,loss\n${rows.join('\n')}\n`))).toBe(
      'A study holds 500 trials. Of these 1,200 are taken: each trial that was the best until then, and the best of all, together 125; the other 375 are spread evenly over the run.',
    )
    expect(partWords(typed('a,loss\n1,2\n2,3\n'))).toBeUndefined()
  })

  it('says how many trials the model can be told', () => {
    expect(usableWords(12, 12)).toBe('The model is told all 12 trials.')
    expect(usableWords(25, 30)).toMatch(/^The model is told 25 of 30 trials\. The others were pruned/)
    expect(usableWords(0, 3)).toMatch(/none of these trials/)
  })

  it('says what is not looked at', () => {
    const { log } = open('bayes_opt-3.3.0-branin-constraint-ei.state.json')
    expect(notesOf(log)).toEqual([expect.stringMatching(/its settings look like ExpectedImprovement/)])
    const { seconds: _, ...several } = log
    expect(notesOf(several)[1]).toMatch(/limits on other outputs/)
  })

  it('says why an input is left out', () => {
    expect(leftOutWords('momentum', 12, 24, 8)).toBe(
      'momentum is missing in 12 of 24 trials; with it they cannot be told to the model.',
    )
    expect(leftOutWords('batch', 0, 24, 1)).toBe('batch had one value only.')
  })
})
