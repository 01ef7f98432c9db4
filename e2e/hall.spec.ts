import type { Locator, Page } from '@playwright/test'
import { CONTRAST, violations } from './axe'
import { clippedTexts } from './clipped'
import { expect, test } from './fixtures'
import { illegibleTexts, LEGIBLE } from './legible'
import { Measure } from './pages/Measure'
import { Race, raceLink, smallRace } from './pages/Race'

test.use({ viewport: { width: 1280, height: 720 } })

const bar = (page: Page) => page.getByRole('navigation', { name: 'Present' })

async function present(page: Page) {
  await page.keyboard.press('f')
  await expect(bar(page)).toBeAttached()
}

interface Room {
  readonly name: string
  readonly open: (page: Page) => Promise<void>
  /** What is on screen before and after the key that leads on. */
  readonly before: (page: Page) => Locator
  readonly after: (page: Page) => Locator
  /** Whether the key that leads back leads to the very same screen. A race that was begun is stopped by it. */
  readonly leadsBack: boolean
  /** What the panel is called that key 2 puts alone on screen. */
  readonly second: string
  /** What must be seen beside called controls, too. */
  readonly picture: (page: Page) => Locator
}

const moment = (page: Page, count: number) =>
  page.getByRole('heading', { name: `What the model believes after ${count} evaluations` })

const ROOMS: readonly Room[] = [
  {
    name: 'Explore, with two inputs,',
    async open(page) {
      await page.goto('./')
      await page.getByRole('combobox', { name: 'Black box' }).selectOption('Branin')
      await expect(page.getByRole('figure', { name: 'Posterior mean' }).locator('canvas')).toBeVisible()
    },
    before: (page) => moment(page, 5),
    after: (page) => moment(page, 6),
    leadsBack: true,
    second: 'Best value found',
    picture: (page) => page.getByRole('figure', { name: 'Posterior mean' }).locator('canvas'),
  },
  {
    name: 'Race',
    async open(page) {
      await page.goto(`./${raceLink(smallRace)}`)
      await expect(new Race(page).button('Start the race')).toBeVisible()
    },
    before: (page) => page.getByText('0 seeds finished by all'),
    after: (page) => page.getByText('10 seeds finished by all'),
    leadsBack: false,
    second: 'Win rate',
    picture: (page) => page.locator('.race-chart'),
  },
  {
    name: 'Taxi fares',
    async open(page) {
      await page.goto('./#taxi/searches')
      await expect(page.getByRole('region', { name: 'Grid search' })).toBeVisible()
    },
    before: (page) => page.getByRole('heading', { name: 'Three searches for learning rate and L2 penalty' }),
    after: (page) => page.getByRole('heading', { name: 'The table', exact: true }),
    leadsBack: true,
    second: 'Random search',
    picture: (page) => page.getByRole('region', { name: 'Grid search' }).locator('canvas'),
  },
  {
    name: 'Measure',
    async open(page) {
      await new Measure(page).open()
      await page.getByRole('button', { name: 'Start from an example' }).click()
      await expect(page.getByRole('figure', { name: /^Map of/ })).toBeVisible()
      await present(page)
      await page.keyboard.press('PageUp')
      await page.keyboard.press('PageUp')
      await page.keyboard.press('Escape')
      await expect(page.getByRole('banner')).toBeVisible()
    },
    before: (page) => page.getByText('After 5 of 7 trials.').first(),
    after: (page) => page.getByText('After 6 of 7 trials.').first(),
    leadsBack: true,
    second: 'The next experiment',
    picture: (page) => page.getByRole('figure', { name: /^Map of/ }).locator('canvas'),
  },
  {
    name: 'Learn',
    async open(page) {
      await page.goto('./#learn/loop/four-phases')
      await page.getByRole('button', { name: 'Show me' }).click()
      await page.getByRole('button', { name: 'Check' }).click()
      await expect(page.getByRole('status').filter({ hasText: /./ }).first()).toBeVisible()
    },
    before: (page) => page.getByRole('heading', { name: 'One step, in four parts' }),
    after: (page) =>
      page
        .getByRole('button', { name: 'Check' })
        .or(page.getByRole('heading', { level: 2 }))
        .first(),
    leadsBack: true,
    second: 'What the model believes',
    picture: (page) => page.locator('.belief-plot > svg'),
  },
]

for (const { name, open, before, after, leadsBack, second, picture } of ROOMS)
  test(`${name} is presented: with a clicker, one panel alone, the answer hidden, controls called, in every theme`, async ({
    page,
  }) => {
    await open(page)
    await present(page)
    await expect(before(page)).toBeVisible()

    await test.step('a clicker leads on, and back', async () => {
      await page.keyboard.press('PageDown')
      await expect(after(page)).toBeVisible()
      await page.keyboard.press('PageUp')
      if (leadsBack) await expect(before(page)).toBeVisible()
    })

    await test.step('all of it is read from the last row', async () => {
      await expect.poll(() => illegibleTexts(page, 18)).toEqual(LEGIBLE)
      await expect.poll(() => clippedTexts(page)).toEqual([])
    })

    await test.step('one panel has the whole screen until Escape', async () => {
      await page.keyboard.press('2')
      const panel = page.locator('main section').filter({ has: page.getByRole('heading', { name: new RegExp(`^${second}`) }) })
      expect(await panel.first().boundingBox()).toEqual({ x: 0, y: 0, width: 1280, height: 720 })
      await page.keyboard.press('Escape')
      await expect(bar(page)).toBeAttached()
      expect((await panel.first().boundingBox())!.width).toBeLessThan(1280)
    })

    await test.step('the answer is hidden and shown by a key', async () => {
      const answers = page.locator('main [data-answer]').filter({ visible: true })
      await expect(answers.first()).toBeVisible()
      await page.keyboard.press('h')
      await expect(answers).toHaveCount(0)
      await page.keyboard.press('h')
      await expect(answers.first()).toBeVisible()
    })

    await test.step('controls are called, and nothing reaches beyond the side of the screen', async () => {
      const controls = page.locator('main [data-control]').filter({ visible: true })
      await expect(controls).toHaveCount(0)
      await page.keyboard.press('c')
      await expect(controls.first()).toBeVisible()
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      const { width, height } = (await picture(page).boundingBox())!
      expect(Math.min(width, height)).toBeGreaterThan(90)
    })

    await test.step('axe finds nothing to object to, in any theme', async () => {
      const theme = bar(page).getByRole('combobox', { name: 'Theme' })
      await page.emulateMedia({ reducedMotion: 'reduce' })
      expect(await violations(page), 'projector').toEqual([])
      for (const other of ['Light', 'Dark']) {
        await theme.selectOption(other)
        expect(await violations(page, { rule: CONTRAST }), other).toEqual([])
      }
    })

    await test.step('Escape leads out, and the keys are the room’s again', async () => {
      await theMouseIsAway(page)
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
      await expect(page.getByRole('banner')).toBeVisible()
      // The header has its place as before: nothing of it is behind a menu.
      await expect(page.getByRole('banner').getByRole('button', { name: 'Present', exact: true })).toBeVisible()
    })
  })

/** A list that was chosen from keeps the keys of a presenter to itself. */
const theMouseIsAway = (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())

test('the bar of a presenter is gone through by keyboard alone', async ({ page, lab }) => {
  await lab.open()
  await present(page)
  const [to, press] = [
    async (target: Locator) => {
      for (let presses = 0; presses < 60; presses++) {
        if (await target.evaluate((element) => element === document.activeElement)) return
        await page.keyboard.press('Tab')
      }
      throw new Error('Tab does not lead there.')
    },
    (name: string) => bar(page).getByRole('button', { name, exact: true }),
  ]
  await to(press('Next step'))
  await expect(bar(page)).toHaveCSS('opacity', '1')
  await page.keyboard.press('Enter')
  await lab.isAfter(4)
  const panels = bar(page).getByRole('combobox', { name: 'Panel alone on screen' })
  await to(panels)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(lab.title).toBeHidden()
  await expect(page.getByRole('region', { name: 'Best value found' })).toBeVisible()
  await to(press('Pointer'))
  await page.keyboard.press('Space')
  await expect(press('Pointer')).toHaveAttribute('aria-pressed', 'true')
  await page.mouse.move(300, 200)
  await expect(page.locator('.present-pointer')).toBeVisible()
  await to(press('Keys'))
  await page.keyboard.press('Enter')
  const keys = page.getByRole('dialog', { name: 'Keys while presenting' })
  await expect(keys).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(keys).toBeHidden()
  await expect(bar(page)).toBeAttached()
  await to(press('Leave Present'))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('banner')).toBeVisible()
})

test('without a playlist the speaker view leads the room on, with a live picture of it; axe finds nothing to object to in it', async ({
  page,
  lab,
  context,
}) => {
  await lab.open()
  await present(page)
  const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')])
  await speaker.emulateMedia({ reducedMotion: 'reduce' })
  const picture = (moment: string) => speaker.getByText(`What the model believes after ${moment}`)
  await expect(picture('3 evaluations')).toBeVisible()
  await expect(speaker.getByText('there is no playlist')).toBeVisible()
  await speaker.keyboard.press('PageDown')
  await lab.isAfter(4)
  await expect(picture('4 evaluations')).toBeVisible()
  await speaker.getByRole('button', { name: 'Previous step' }).click()
  await lab.isAfter(3)
  await expect(picture('3 evaluations')).toBeVisible()
  for (const colorScheme of ['light', 'dark'] as const) {
    await speaker.emulateMedia({ colorScheme })
    expect(await violations(speaker), colorScheme).toEqual([])
  }
})

test('two windows keep one shelf of playlists, and neither loses what the other has made', async ({ page, lab, context }) => {
  const other = await context.newPage()
  const opened = async (window: Page) => {
    await window.goto('/')
    await window.getByRole('button', { name: 'Playlists' }).click()
    return window.getByRole('dialog', { name: 'Playlists' })
  }
  const [here, there] = [await opened(page), await opened(other)]
  for (const [dialog, title] of [
    [here, 'Made here'],
    [there, 'Made there'],
    [here, 'Made here again'],
  ] as const) {
    await dialog.getByRole('button', { name: 'New playlist', exact: true }).click()
    await dialog.getByRole('textbox', { name: 'Title of the playlist' }).fill(title)
    for (const each of [here, there])
      await expect(each.getByRole('button', { name: new RegExp(`^${title} 0 states`) })).toBeVisible()
  }
  await here.getByRole('button', { name: 'Delete playlist' }).click()
  await here.getByRole('button', { name: 'Undo' }).click()
  await page.reload()
  await page.getByRole('button', { name: 'Playlists' }).click()
  for (const title of ['Made here', 'Made there', 'Made here again'])
    await expect(here.getByRole('button', { name: new RegExp(`^${title} 0 states`) })).toBeVisible()
  expect(await violations(page), 'one’s own').toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await violations(page, { rule: CONTRAST }), 'dark').toEqual([])
  await lab.page.keyboard.press('Escape')
})

test('where the browser stores nothing, playlists are made, presented and spoken of all the same, and that is told', async ({
  page,
  context,
}) => {
  await context.addInitScript(() => {
    const denied = {
      get(): never {
        throw new DOMException('denied', 'SecurityError')
      },
    }
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) Object.defineProperty(window, name, denied)
  })
  await page.goto('/')
  await page.getByRole('button', { name: 'Playlists' }).click()
  const dialog = page.getByRole('dialog', { name: 'Playlists' })
  await expect(dialog.getByText(/^This browser keeps nothing for this page/)).toBeVisible()
  await dialog.getByRole('button', { name: 'New playlist' }).click()
  await dialog.getByRole('button', { name: 'Add what is on screen' }).click()
  await dialog.getByRole('textbox', { name: 'Title of state 1' }).fill('Where nothing is stored')
  await dialog.getByRole('button', { name: 'Present the playlist' }).click()
  await expect(bar(page)).toContainText('1 / 1')
  const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')])
  await expect(speaker.getByRole('heading', { name: 'Now: 1 of 1, Where nothing is stored' })).toBeVisible()
})
