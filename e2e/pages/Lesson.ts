import { isDeepStrictEqual } from 'node:util'
import { expect, type Locator, type Page } from '@playwright/test'
import { problemOf } from '../../src/experiment/setup'
import type { Act } from '../../src/lessons/acts'
import type { Ask, Step } from '../../src/lessons/lesson'
import { plainText } from '../../src/lessons/markup'
import { piecesIn } from '../../src/lessons/reading'
import { type SearchSpace, toUnit } from '../../src/problems/searchSpace'

/** The boxes of the settings that lessons use. */
const BOXES: Readonly<Record<string, string>> = {
  lengthscale: 'Length-scale',
  noiseSd: 'Noise s.d.',
  budget: 'Budget',
  dial: 'Importance of x₂',
}

/** The box beside a slider. */
const boxOf = (name: string | undefined): RegExp => new RegExp(`^${name}, exact value$`)

/** A lesson, read and answered with the keyboard alone. */
export class Lesson {
  readonly page: Page
  readonly heading: Locator
  readonly feedback: Locator
  /** The inputs of the black box on screen. */
  #space: SearchSpace = []
  #step: Step | null = null

  constructor(page: Page) {
    this.page = page
    this.heading = page.getByRole('heading', { level: 2 }).first()
    this.feedback = page.locator('.ask').getByRole('status')
  }

  async open(link: string): Promise<void> {
    await this.page.goto(`/${link}`)
    await expect(this.heading).toBeVisible()
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).focus()
    await this.page.keyboard.press('Enter')
  }

  async isAt(step: Step): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 2, name: step.title, exact: true })).toBeVisible()
    this.#step = step
    if (step.figure === 'bench') this.#space = problemOf(step.scene.document.setup).space
  }

  /** Does what an answer consists of. */
  async perform(ask: Ask<never>, acts: readonly Act[]): Promise<void> {
    for (const act of acts) {
      const word = this.#wordFor(act)
      if (word !== undefined) await this.press(word)
      else if (act.do === 'mark') await this.#mark(act.x)
      else if (act.do === 'option') await this.#choose(ask.options!.find(({ id }) => id === act.id)!.says)
      else if (act.do === 'set') await this.#type(boxOf(BOXES[act.setting]), act.value)
      else if (act.do === 'evaluate') await (act.x.length === 2 ? this.#evaluateOnMap(act.x) : this.#evaluate(act.x[0]!))
      else if (act.do === 'step') for (let i = 0; i < act.count; i++) await this.press('Next step')
      else if (act.do === 'contest') await this.#setContest(act.change)
      else if (act.do === 'race') await this.#race()
      else if (act.do === 'protocol') await this.press(act.to === 'fair' ? 'Fair' : 'As in the article')
      else if (act.do === 'replay') await this.#replay(act.evaluations)
      else if (act.do === 'pull') await this.#pull(act.count)
      else if (act.do === 'prior') await this.#setPrior(act)
      else throw new Error(`No keys are known for “${act.do}”.`)
    }
  }

  /** The words of the text that do just this; undefined when none do. */
  #wordFor(act: Act): string | undefined {
    const [name] = Object.entries(this.#step?.sets ?? {}).find(([, acts]) => isDeepStrictEqual(acts, [act])) ?? []
    const said = name === undefined ? [] : piecesIn([this.#step!.say])
    const [word] = said.flatMap((piece) => (piece.is === 'link' && piece.kind === 'set' && piece.to === name ? [piece] : []))
    return word && plainText(word.pieces)
  }

  async #mark(x: readonly number[]): Promise<void> {
    for (const [d, value] of x.entries()) await this.#type(/^Your mark, /, value, d)
  }

  async #type(box: RegExp, value: number, which = 0): Promise<void> {
    await this.page.getByRole('textbox', { name: box }).nth(which).focus()
    await this.page.keyboard.press('Control+a')
    await this.page.keyboard.type(String(value))
    await this.page.keyboard.press('Enter')
  }

  async #pull(count: number): Promise<void> {
    for (let i = 0; i < Math.floor(count / 10); i++) await this.press('Pull 10')
    for (let i = 0; i < count % 10; i++) await this.press('Pull')
  }

  async #setPrior({ mean, strength }: { readonly mean?: number; readonly strength?: number }): Promise<void> {
    if (mean !== undefined) await this.#type(boxOf('Prior mean'), mean)
    if (strength !== undefined) await this.#type(boxOf('Prior strength'), strength)
  }

  async #setContest({ budget, seeds }: { readonly budget?: number; readonly seeds?: number }): Promise<void> {
    if (budget !== undefined) await this.#type(boxOf('Budget'), budget)
    if (seeds !== undefined) await this.#type(boxOf('Seeds'), seeds)
  }

  /** Races to the end, however long that takes. */
  async #race(): Promise<void> {
    await this.press('Start the race')
    await this.page
      .getByText(/^Finished · \d+ of \d+ runs$/)
      .first()
      .waitFor({ timeout: 0 })
  }

  async #replay(evaluations: number): Promise<void> {
    await this.press('Back to start')
    for (let i = 0; i < evaluations; i++) await this.press('Next training')
  }

  async #choose(says: string): Promise<void> {
    await this.page.getByRole('radio', { name: says, exact: true }).focus()
    await this.page.keyboard.press('Space')
  }

  /** Moves the cursor of the plot from its left end by tenths, hundredths and thousandths of the axis. */
  async #evaluate(x: number): Promise<void> {
    const plot = this.page.getByRole('slider', { name: 'Look at x' })
    await plot.focus()
    const [low, high] = await Promise.all(['min', 'max'].map(async (end) => Number(await plot.getAttribute(`aria-value${end}`))))
    const thousandths = Math.round(((x - low!) / (high! - low!)) * 1000)
    await this.page.keyboard.press('Home')
    const keys = [
      ['PageUp', Math.floor(thousandths / 100)],
      ['ArrowRight', Math.floor((thousandths % 100) / 10)],
      ['Shift+ArrowRight', thousandths % 10],
    ] as const
    for (const [key, times] of keys) for (let i = 0; i < times; i++) await this.page.keyboard.press(key)
    await this.page.keyboard.press('Enter')
  }

  /** Moves the cross-hair of the map from its middle by fiftieths and five-hundredths of both axes. */
  async #evaluateOnMap(x: readonly number[]): Promise<void> {
    await this.page.getByRole('application', { name: 'Look at a place' }).focus()
    const keys = [
      ['ArrowLeft', 'ArrowRight'],
      ['ArrowDown', 'ArrowUp'],
    ] as const
    for (const [d, value] of x.entries()) {
      const moves = Math.round((toUnit(this.#space[d]!, value) - 0.5) * 500)
      const key = keys[d]![moves < 0 ? 0 : 1]
      for (let i = 0; i < Math.floor(Math.abs(moves) / 10); i++) await this.page.keyboard.press(key)
      for (let i = 0; i < Math.abs(moves) % 10; i++) await this.page.keyboard.press(`Shift+${key}`)
    }
    await this.page.keyboard.press('Enter')
  }
}
