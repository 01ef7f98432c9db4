import { expect, type Locator, type Page } from '@playwright/test'
import type { RaceDocument } from '../../src/experiment/raceDocument'
import { bayesianContestant } from '../../src/experiment/racePresets'
import { raceRoom } from '../../src/experiment/raceRoom'
import { packed } from '../links'

/** A small race: three searches on Branin, ten seeds. */
export const smallRace: RaceDocument = {
  source: { kind: 'listed', id: 'branin' },
  searches: [{ name: 'Grid', kind: 'grid' }, { name: 'Random', kind: 'random' }, bayesianContestant('BO')],
  budget: 12,
  noise: 0,
  firstSeed: 1,
  seeds: 10,
  view: { measure: 'regret', cost: 'evaluations', secondsEach: 60, parallel: 8, target: 1 },
}

/** The address of a race, or of anything that claims to be one. */
export const raceLink = (content: object): string => packed(JSON.stringify(content), raceRoom)

/** The room "Race" as its users find it: by role and accessible name. */
export class Race {
  readonly page: Page
  readonly status: Locator
  readonly progress: Locator
  /** What is said while a worker is missing, or after one was replaced. */
  readonly workers: Locator
  readonly alert: Locator
  readonly results: Locator
  readonly ledger: Locator
  readonly target: Locator
  readonly runSearch: Locator
  readonly runSeed: Locator
  readonly runWords: Locator
  readonly longRace: Locator

  constructor(page: Page) {
    this.page = page
    this.status = page.getByRole('region', { name: 'The race', exact: true }).getByRole('paragraph').first()
    this.progress = page.getByRole('progressbar', { name: 'Progress of the race' })
    this.workers = page.getByRole('region', { name: 'The race', exact: true }).getByRole('status').filter({ hasText: 'worker' })
    this.alert = page.getByRole('alert')
    this.results = page.getByRole('table', { name: 'Results of the race' })
    this.ledger = page.getByRole('table', { name: 'Evaluation ledger of an average run' })
    this.target = page.getByRole('slider', { name: 'Target', exact: true })
    this.runSearch = page.getByRole('combobox', { name: 'Search of the run' })
    this.runSeed = page.getByRole('textbox', { name: 'Seed of the run' })
    this.runWords = page.getByRole('group', { name: 'One run' }).getByRole('status')
    this.longRace = page.getByRole('dialog', { name: 'This race takes long' })
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  slider(name: string): Locator {
    return this.page.getByRole('slider', { name, exact: true })
  }

  select(name: string): Locator {
    return this.page.getByRole('combobox', { name, exact: true })
  }

  async open(content: object = smallRace): Promise<void> {
    await this.page.goto(`./${raceLink(content)}`)
    await expect(this.button('Start the race')).toBeVisible()
  }

  async start(): Promise<void> {
    await this.button('Start the race').click()
  }

  async isFinished(): Promise<void> {
    await expect(this.status).toContainText('Finished')
  }

  row(search: string): Locator {
    return this.results.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name: search, exact: true }) })
  }

  /** The race that the address carries once it carries one that `holds`. */
  async link(holds: (document: RaceDocument) => boolean, read: (url: string) => RaceDocument | null): Promise<string> {
    await expect
      .poll(() => {
        const document = read(this.page.url())
        return document !== null && holds(document)
      })
      .toBe(true)
    return this.page.url()
  }
}
