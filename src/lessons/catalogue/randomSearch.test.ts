import { describe, expect, it } from 'vitest'
import { selectRivals, selectShown } from '../../store/derived'
import { valuesTried } from '../../views/words/lane'
import { performOnBench } from '../acts'
import { winsOfSecond } from '../findings'
import { labAfter, labAt } from '../testSupport'
import { randomSearch } from './randomSearch'

describe('the lesson on random search says truly', () => {
  it('that chance tries 25 values of an input where the grid tries five', () => {
    const tried = (id: string) => valuesTried(selectShown(labAt(randomSearch, id).getState()), 0).length
    expect(tried('chance')).toBe(5)
    expect(tried('peak')).toBe(25)
  })

  it('how many of a hundred runs it wins, and who wins with two seeds', () => {
    expect(winsOfSecond(labAt(randomSearch, 'importance').getState())).toBe(60)
    const lab = labAfter(randomSearch, 'one-run')
    expect(winsOfSecond(lab.getState())).toBe(61)
    const won = [2, 3].map((seed) => {
      performOnBench(lab, { do: 'seed', value: seed })
      const [grid, random] = selectRivals(lab.getState()).map(({ trace }) => Math.min(...trace.map(({ y }) => y!)))
      return random! < grid!
    })
    expect(won).toEqual([true, false])
  })

  it('that it wins more runs the less an input matters, and with another budget fewer', () => {
    const importance = labAt(randomSearch, 'importance')
    performOnBench(importance, { do: 'set', setting: 'dial', value: 0 })
    expect(winsOfSecond(importance.getState())).toBe(70)
    const luck = labAt(randomSearch, 'luck')
    const wins = [16, 25, 36, 49].map((value) => {
      performOnBench(luck, { do: 'set', setting: 'budget', value })
      return winsOfSecond(luck.getState())
    })
    expect(wins).toEqual([96, 61, 21, 47])
  })
})
