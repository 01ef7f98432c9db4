import { describe, expect, it } from 'vitest'
import { type Random, seeded } from './random'

const take = (count: number, draw: () => number) => Array.from({ length: count }, draw)
const uniforms = (random: Random, count: number) => take(count, random.uniform)
const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

function varianceOf(values: readonly number[]): number {
  const mean = meanOf(values)
  return meanOf(values.map((value) => (value - mean) ** 2))
}

describe('a seeded random stream', () => {
  it('gives the same numbers for the same seed, as a number or as its digits', () => {
    expect(uniforms(seeded(7), 100)).toEqual(uniforms(seeded(7), 100))
    expect(uniforms(seeded(7), 100)).toEqual(uniforms(seeded('7'), 100))
  })

  it('gives other numbers for neighbouring seeds and for seeds with the same digits in another order', () => {
    const firsts = [0, 1, 2, 10, 12, 21, 100, 120].map((seed) => seeded(seed).uniform())
    expect(new Set(firsts).size).toBe(firsts.length)
    expect(Math.max(...firsts) - Math.min(...firsts)).toBeGreaterThan(0.2)
  })

  it('stays on the numbers it gave when this test was written, so that a saved link reproduces its run', () => {
    expect(uniforms(seeded(7), 3)).toEqual([0.8367698520459705, 0.21182701443983043, 0.8229312665629406])
    expect(uniforms(seeded(7).fork('noise').fork(2), 2)).toEqual([0.5829049356540554, 0.7830276968738038])
  })

  it('forks the same stream however much was drawn before', () => {
    const [fresh, used] = [seeded(3), seeded(3)]
    uniforms(used, 1000)
    expect(uniforms(used.fork('grid'), 20)).toEqual(uniforms(fresh.fork('grid'), 20))
  })

  it('is not moved by its forks', () => {
    const [lonely, parent] = [seeded(3), seeded(3)]
    uniforms(parent.fork('child'), 50)
    expect(uniforms(parent, 20)).toEqual(uniforms(lonely, 20))
  })

  it('shares no number between forks with different labels', () => {
    const root = seeded(1)
    const streams = ['grid', 'random search', 0, 1, 2].map((label) => uniforms(root.fork(label), 200))
    expect(new Set(streams.flat()).size).toBe(1000)
  })

  it('draws uniform numbers from [0, 1) with mean 1/2 and variance 1/12', () => {
    const values = uniforms(seeded(2), 20_000)
    expect(values.every((value) => value >= 0 && value < 1)).toBe(true)
    expect(Math.abs(meanOf(values) - 1 / 2)).toBeLessThan(0.01)
    expect(Math.abs(varianceOf(values) - 1 / 12)).toBeLessThan(0.002)
  })

  it('draws normal numbers with mean 0, variance 1, and 68 % of them within one standard deviation', () => {
    const values = take(20_000, seeded(4).normal)
    expect(Math.abs(meanOf(values))).toBeLessThan(0.03)
    expect(Math.abs(varianceOf(values) - 1)).toBeLessThan(0.04)
    expect(Math.abs(values.filter((value) => Math.abs(value) < 1).length / values.length - 0.6827)).toBeLessThan(0.015)
  })

  it('gives unrelated first numbers to consecutive forks, as an experiment uses them', () => {
    const firsts = Array.from({ length: 5000 }, (_, i) => seeded(9).fork('noise').fork(i).normal())
    const products = firsts.slice(1).map((value, i) => value * firsts[i]!)
    expect(Math.abs(meanOf(firsts))).toBeLessThan(0.05)
    expect(Math.abs(varianceOf(firsts) - 1)).toBeLessThan(0.08)
    expect(Math.abs(meanOf(products))).toBeLessThan(0.05)
  })
})
