import type { Page } from '@playwright/test'
import { violations } from './axe'
import { clippedTexts } from './clipped'
import { expect, test } from './fixtures'
import { illegibleTexts, LEGIBLE } from './legible'

test.use({ viewport: { width: 1280, height: 720 } })

/** How many pixels high a letter is at least, as it is drawn, for the last row. */
const LEAST = 18

const bar = (page: Page) => page.getByRole('navigation', { name: 'Present' })

/** The playlists that come with the app, and how many states each has. */
const PREPARED = [
  ['A 45-minute lecture', 22],
  ['BO in 10 minutes', 10],
  ['Kernels in 15', 9],
] as const

/** Nothing is too small, nothing lies over anything, nothing is cut off or has to be scrolled to. */
async function isLegible(page: Page, where: string) {
  await expect.poll(() => illegibleTexts(page, LEAST), { message: where }).toEqual(LEGIBLE)
  await expect.poll(() => clippedTexts(page), { message: where }).toEqual([])
}

for (const [title, states] of PREPARED)
  test(`“${title}” is rehearsed with two keys: every state opens, and all of it can be read from the last row`, async ({
    page,
  }) => {
    await page.goto('/')
    await page.getByRole('button', { name: 'Playlists' }).click()
    await page.getByRole('button', { name: new RegExp(`^${title}`) }).click()
    await page.getByRole('button', { name: 'Present the playlist' }).click()
    const race = page.getByRole('heading', { name: /^Simple regret on/ })
    for (let at = 1; at <= states; at++) {
      await expect(bar(page)).toContainText(`${at} / ${states}`)
      await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible()
      await isLegible(page, `state ${at}, ${page.url().slice(0, 60)}`)
      // A race began by itself; what it comes to has words and numbers of its own. The one with six inputs takes its time.
      if ((await race.isVisible()) && !(await page.getByRole('heading', { name: /Hartmann/ }).isVisible())) {
        await expect(page.getByText(/^[1-9]\d* seeds? finished by all/)).toBeVisible()
        await isLegible(page, `the race of state ${at}`)
      }
      await expect(page.getByRole('alert')).toHaveCount(0)
      await page.keyboard.press('PageDown')
    }
    await expect(page.getByText('This is the last state.')).toBeVisible()
    await page.keyboard.press('PageUp')
    await expect(bar(page)).toContainText(`${states - 1} / ${states}`)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('banner')).toBeVisible()
  })

test('while presenting, keys call one panel, the controls, a black screen and the answer, and Escape leads back', async ({
  page,
  lab,
}) => {
  await lab.open()
  // A key pressed while what presents is still on its way is heard when it has come.
  let arrive = () => {}
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await page.route(/\/Presentation-.*\.js$/, async (route) => {
    await arrival
    await route.continue()
  })
  await page.keyboard.press('f')
  await page.keyboard.press('PageDown')
  await expect(lab.title).toHaveText('What the model believes after 3 evaluations')
  arrive()
  await expect(bar(page)).toBeAttached()
  await expect(lab.settings).toBeHidden()
  await expect(page.getByRole('heading', { name: 'What the model believes after 4 evaluations' })).toBeVisible()
  await page.keyboard.press('PageUp')
  await expect(page.getByRole('heading', { name: 'What the model believes after 3 evaluations' })).toBeVisible()

  await page.keyboard.press('h')
  await expect(lab.explanation).toBeHidden()
  await page.keyboard.press('h')
  await expect(lab.explanation).toBeVisible()

  await page.keyboard.press('2')
  await expect(lab.title).toBeHidden()
  const panel = page.getByRole('region', { name: 'Best value found' })
  expect(await panel.boundingBox()).toEqual({ x: 0, y: 0, width: 1280, height: 720 })
  expect(await illegibleTexts(page, LEAST)).toEqual(LEGIBLE)
  await page.keyboard.press('Escape')
  await expect(lab.title).toBeVisible()

  await page.keyboard.press('b')
  await expect(page.getByText(/^The screen is black/)).toBeAttached()
  await page.keyboard.press('.')
  await expect(page.getByText(/^The screen is black/)).toHaveCount(0)

  await page.keyboard.press('c')
  await expect(lab.settings).toBeVisible()
  expect(await illegibleTexts(page, LEAST)).toEqual(LEGIBLE)
  await page.keyboard.press('Escape')
  await expect(lab.settings).toBeHidden()

  // What is drawn larger is still taken hold of where it is.
  const plot = (await lab.plot.boundingBox())!
  await page.mouse.click(plot.x + 0.6 * plot.width, plot.y + 40)
  await expect(page.getByRole('heading', { name: 'What the model believes after 4 evaluations' })).toBeVisible()
  await lab.link(({ actions }) => {
    const last = actions.at(-1)
    return last?.do === 'choose' && Math.abs(last.x[0]! - 0.6) < 0.01
  })
  await page.keyboard.press('Escape')
  await expect(page.getByRole('banner')).toBeVisible()
})

test('a playlist is made, ordered and told by keyboard, and driven from the speaker view, which finds the lecture after a reload', async ({
  page,
  lab,
  context,
}) => {
  await lab.open()
  await page.getByRole('button', { name: 'Playlists' }).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Playlists' })
  const press = async (name: string | RegExp) => {
    await dialog.getByRole('button', { name, exact: true }).focus()
    await page.keyboard.press('Enter')
  }
  const titles = () =>
    dialog
      .getByRole('list', { name: 'Playlist', exact: true })
      .getByRole('textbox', { name: /^Title of state/ })
      .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value))

  await press('New playlist')
  await press('Add what is on screen')
  await expect(dialog.getByRole('textbox', { name: 'Title of state 1' })).toBeFocused()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('The start')
  await dialog.getByRole('textbox', { name: 'Notes for “The start”' }).focus()
  await page.keyboard.type('Say hello.')
  await press('Duplicate “The start”')
  await expect(dialog.getByRole('textbox', { name: 'Title of state 2' })).toBeFocused()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('Again')
  await press('Move “Again” up')
  expect(await titles()).toEqual(['Again', 'The start'])
  await expect(dialog.getByText('“Again” is now number 1 of 2.')).toBeAttached()
  await expect(dialog.getByRole('button', { name: 'Move “Again” down' })).toBeVisible()
  await press('Delete “Again”')
  expect(await titles()).toEqual(['The start'])
  await press('Undo')
  expect(await titles()).toEqual(['Again', 'The start'])

  // By the pointer, too; and all of it is there after a reload.
  const grips = dialog.locator('.playlist-grip')
  const [from, to] = [(await grips.nth(1).boundingBox())!, (await grips.nth(0).boundingBox())!]
  await page.mouse.move(from.x + 5, from.y + 5)
  await page.mouse.down()
  await page.mouse.move(to.x + 5, to.y + 5, { steps: 4 })
  await page.mouse.up()
  expect(await titles()).toEqual(['The start', 'Again'])
  await page.reload()
  await page.getByRole('button', { name: 'Playlists' }).click()
  await dialog.getByRole('button', { name: /^New playlist 2 states/ }).click()
  expect(await titles()).toEqual(['The start', 'Again'])

  const [speaker] = await Promise.all([context.waitForEvent('page'), press('Speaker view')])
  await expect(speaker.getByText(/^Waiting for the lecture/)).toBeVisible()
  await press('Present the playlist')
  await expect(speaker.getByRole('heading', { name: 'Now: 1 of 2, The start' })).toBeVisible()
  await expect(speaker.getByRole('heading', { name: 'Next: Again' })).toBeVisible()
  await expect(speaker.getByRole('region', { name: 'Notes' })).toHaveText('Say hello.')
  await expect(speaker.getByText('44:5')).toBeVisible()

  await speaker.reload()
  await expect(speaker.getByRole('heading', { name: 'Now: 1 of 2, The start' })).toBeVisible()
  await speaker.keyboard.press('n')
  await expect(speaker.getByRole('heading', { name: 'Now: 2 of 2, Again' })).toBeVisible()
  await expect(bar(page)).toContainText('2 / 2')
  await speaker.keyboard.press('b')
  await expect(page.getByText(/^The screen is black/)).toBeAttached()
  await speaker.keyboard.press('b')

  await page.reload()
  await expect(bar(page)).toContainText('2 / 2')
  await expect(page.getByText(/^The lecture goes on/)).toBeVisible()
  await speaker.keyboard.press('PageUp')
  await expect(bar(page)).toContainText('1 / 2')
  await expect(speaker.getByRole('heading', { name: 'Now: 1 of 2, The start' })).toBeVisible()
  expect(await violations(speaker)).toEqual([])
})

test('states that do not open are told and skipped, and a refused window or screen is told', async ({ page, lab }) => {
  await page.addInitScript(() => {
    window.open = () => null
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'))
  })
  const broken = {
    format: 'where-next/playlist',
    version: 1,
    playlist: {
      title: 'Old',
      minutes: 5,
      states: [
        { title: 'Gone', notes: '', link: 'learn/gp/gone' },
        { title: 'There', notes: '', link: 'learn/gp/functions' },
      ],
    },
  }
  await lab.open()
  await page.getByRole('button', { name: 'Playlists' }).click()
  const choosing = page.waitForEvent('filechooser')
  await page.getByLabel('Open a file').click()
  await (await choosing).setFiles({ name: 'old.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(broken)) })
  await page.getByRole('button', { name: 'Speaker view' }).click()
  await expect(page.getByRole('link', { name: 'Open the speaker view' })).toHaveAttribute('href', '?speaker')
  await page.getByRole('button', { name: 'Present the playlist' }).click()
  await expect(page.getByRole('heading', { name: 'A value at every place is a function' })).toBeVisible()
  await expect(bar(page)).toContainText('2 / 2')
  await expect(
    page.getByText(/“Gone”, does not open and was skipped.*no step “gone”.*does not give the whole screen/),
  ).toBeVisible()
  await page.keyboard.press('s')
  await expect(page.getByRole('link', { name: 'Open the speaker view' })).toBeVisible()
})

test('axe finds nothing to object to in the playlists and while presenting, light, dark and for a beamer', async ({
  page,
  lab,
}) => {
  await lab.open()
  await page.getByRole('button', { name: 'Playlists' }).click()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.getByRole('button', { name: 'Copy to edit' }).click()
  await expect(page.getByRole('textbox', { name: 'Title of state 1', exact: true })).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.getByRole('dialog', { name: 'Playlists' }).getByRole('button', { name: 'Close' }).click()
  await page.keyboard.press('f')
  for (const theme of ['Projector', 'Light', 'Dark']) {
    await bar(page).getByRole('combobox', { name: 'Theme' }).selectOption(theme)
    expect(await violations(page), theme).toEqual([])
  }
  await bar(page).getByRole('button', { name: 'Keys' }).click()
  await expect(page.getByRole('dialog', { name: 'Keys while presenting' })).toBeVisible()
  expect(await violations(page), 'keys, dark').toEqual([])
})
