import { expect, type Locator, type Page } from '@playwright/test'
import type { Document } from '../../src/experiment/document'
import { unpacked } from '../links'
import { EvaluationTable, type Row } from './EvaluationTable'

export type Phase = 'Fit' | 'Score' | 'Choose' | 'Evaluate'

/** The workbench as its users find it: by role and accessible name. */
export class Lab {
  readonly page: Page

  /** Everything between the header and the tables. */
  readonly workbench: Locator
  readonly title: Locator
  /** The paragraph that explains what is on screen. */
  readonly explanation: Locator
  /** The plot, as pointer and keyboard take hold of it. */
  readonly plot: Locator
  /** What a screen reader says of each step. */
  readonly spoken: Locator
  readonly alert: Locator
  readonly keys: Locator

  readonly nextStep: Locator
  readonly previousStep: Locator
  readonly toStart: Locator
  readonly toEnd: Locator
  readonly play: Locator
  readonly pause: Locator
  readonly speed: Locator
  readonly timeline: Locator
  readonly otherSettings: Locator
  readonly rerun: Locator

  readonly settings: Locator
  readonly blackBox: Locator
  readonly truth: Locator
  readonly seed: Locator

  readonly tables: Locator
  readonly bayesian: EvaluationTable
  readonly grid: EvaluationTable
  readonly random: EvaluationTable

  constructor(page: Page) {
    this.page = page
    this.workbench = page.getByRole('main')
    this.title = page.getByRole('heading', { name: /^What the model believes/ })
    this.explanation = page
      .getByRole('region', { name: /^What the model believes/ })
      .getByRole('paragraph')
      .first()
    this.plot = page.getByRole('slider', { name: 'Look at x' })
    this.spoken = page.getByRole('status')
    this.alert = page.getByRole('alert')
    this.keys = page.getByRole('dialog', { name: 'Keys' })

    this.nextStep = this.button('Next step')
    this.previousStep = this.button('Previous step')
    this.toStart = this.button('Back to start')
    this.toEnd = this.button('Run to the end')
    this.play = this.button('Play')
    this.pause = this.button('Pause')
    this.speed = page.getByRole('combobox', { name: 'Speed' })
    this.timeline = this.slider('Evaluation')
    this.otherSettings = page.getByText(/chosen with other settings/)
    this.rerun = page.getByRole('button', { name: /^Re-run/ })

    this.settings = page.getByRole('region', { name: 'Settings' })
    this.blackBox = page.getByRole('combobox', { name: 'Black box' })
    this.truth = page.getByRole('switch', { name: 'Show the hidden truth' })
    this.seed = this.box('Seed')

    this.tables = this.button('Show tables')
    this.bayesian = new EvaluationTable(page, 'Bayesian optimization evaluations')
    this.grid = new EvaluationTable(page, 'Grid search evaluations')
    this.random = new EvaluationTable(page, 'Random search evaluations')
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  slider(name: string): Locator {
    return this.page.getByRole('slider', { name, exact: true })
  }

  /** A box for an exact number. */
  box(name: string): Locator {
    return this.page.getByRole('textbox', { name, exact: true })
  }

  phase(name: Phase): Locator {
    return this.page.getByRole('group', { name: 'Phase of the step' }).getByRole('button', { name })
  }

  /** Opens the page with a link's fragment, or without one. */
  async open(fragment = ''): Promise<void> {
    await this.page.goto(`/${fragment}`)
    await expect(this.title).toBeVisible()
  }

  /** Opens the page with the tables on screen. */
  async openWithTables(fragment = ''): Promise<void> {
    await this.open(fragment)
    await this.showTables()
    await expect(this.bayesian.table).toBeVisible()
  }

  /** On a narrow screen the buttons of the header stand behind another. */
  async showMore(): Promise<void> {
    if (await this.button('More').isVisible()) await this.button('More').click()
  }

  async showTables(): Promise<void> {
    await this.showMore()
    await this.tables.click()
  }

  /** Waits until the moment after `count` evaluations is on screen. */
  async isAfter(count: number): Promise<void> {
    const moment = count === 0 ? 'before any evaluation' : `after ${count} evaluation${count === 1 ? '' : 's'}`
    await expect(this.title).toHaveText(`What the model believes ${moment}`)
  }

  async step(times: number): Promise<void> {
    for (let i = 0; i < times; i++) await this.nextStep.click()
  }

  async runToEnd(): Promise<void> {
    await this.toEnd.click()
    await expect(this.explanation).toContainText('The budget is spent')
  }

  /** Evaluates where the plot is clicked, at this share of its width. */
  async clickPlot(share: number): Promise<void> {
    const { width, height } = (await this.plot.boundingBox())!
    await this.plot.click({ position: { x: share * width, y: height / 3 } })
  }

  /** The rows of the three tables at full precision. */
  async rows(): Promise<{ bayesian: Row[]; grid: Row[]; random: Row[] }> {
    await expect(this.bayesian.table).toBeVisible()
    const [bayesian, grid, random] = [await this.bayesian.rows(), await this.grid.rows(), await this.random.rows()]
    return { bayesian, grid, random }
  }

  /** Every setting by its name. */
  async settingsOnScreen(): Promise<Record<string, string>> {
    const named = (role: 'combobox' | 'textbox' | 'slider' | 'switch') =>
      this.settings.getByRole(role).evaluateAll((elements) =>
        elements.map((element) => {
          const input = element as HTMLInputElement
          const name = input.ariaLabel ?? Array.from(input.labels ?? [], (label) => label.textContent).join()
          return [name, input.type === 'checkbox' ? String(input.checked) : input.value] as const
        }),
      )
    const roles = await Promise.all((['combobox', 'textbox', 'slider', 'switch'] as const).map(named))
    return Object.fromEntries(roles.flatMap((entries, i) => entries.map(([name, value]) => [`${i} ${name}`, value])))
  }

  /** Every panel but the settings as it is drawn: each curve, mark and word. An element's attributes come in the order of their names. */
  async markup(): Promise<string[]> {
    const panels = this.page.getByRole('region')
    const drawn = await panels.evaluateAll((regions) =>
      regions.map((region) => {
        const copy = region.cloneNode(true) as HTMLElement
        for (const element of [copy, ...copy.querySelectorAll('*')]) {
          const attributes = Array.from(element.attributes).sort((a, b) => (a.name < b.name ? -1 : 1))
          for (const { name } of attributes) element.removeAttribute(name)
          for (const { name, value } of attributes) {
            // Where an open explanation hangs is where the pointer rests, and no matter of what is drawn.
            if (name === 'style' && value.startsWith('anchor-name:')) continue
            // The page's own policy would not let a style be written as an attribute.
            element.setAttribute(name === 'style' ? 'data-style' : name, value)
          }
        }
        return { ariaLabel: copy.ariaLabel, outerHTML: copy.outerHTML }
      }),
    )
    return drawn.filter(({ ariaLabel }) => ariaLabel !== 'Settings').map(({ outerHTML }) => outerHTML)
  }

  /** The link in the address bar, once it carries what `isThere` asks for: the address follows the screen a moment later. */
  async link(isThere: (document: Document) => boolean): Promise<string> {
    await expect
      .poll(
        () => {
          const document = unpacked(this.page.url())
          return document !== null && isThere(document)
        },
        { intervals: [50] },
      )
      .toBe(true)
    return this.page.url()
  }
}
