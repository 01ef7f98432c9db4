import { fileURLToPath } from 'node:url'
import type { Locator, Page } from '@playwright/test'
import { build, preview } from 'vite'
import { test as base, expect } from './fixtures'

const configFile = fileURLToPath(new URL('./labs/vite.config.ts', import.meta.url))

/** The page of several Labs is no part of the product: it is built and served here. */
const test = base.extend<object, { server: string }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: how Playwright wants it.
    async ({}, provide) => {
      await build({ configFile })
      const server = await preview({ configFile })
      await provide(server.resolvedUrls!.local[0]!)
      await server.close()
    },
    { scope: 'worker' },
  ],
  baseURL: ({ server }, provide) => provide(server),
})

test.use({ viewport: { width: 2600, height: 900 } })

/** A Lab on the page by its name, and what one looks at in it. */
function labOn(page: Page, name: string) {
  const lab = page.getByRole('region', { name, exact: true })
  return {
    title: lab.getByRole('heading', { name: /^What the model believes/ }),
    next: lab.getByRole('button', { name: 'Next step' }),
    truth: lab.getByRole('switch', { name: 'Show the hidden truth' }),
    seed: lab.getByRole('textbox', { name: 'Seed', exact: true }),
    surface: (named: string) => lab.getByLabel(named, { exact: true }),
    lab,
  }
}

const isAfter = (lab: { readonly title: Locator }, count: number) =>
  expect(lab.title).toHaveText(`What the model believes after ${count} evaluations`)

test('two workbenches beside each other, a race and the taxi case keep what is their own', async ({ page, baseURL }) => {
  await page.goto(baseURL!)
  const [line, plane] = [labOn(page, 'A line'), labOn(page, 'A plane')]
  await isAfter(line, 3)
  await isAfter(plane, 5)

  await test.step('before any of them was used, the keys are the first one’s', async () => {
    await page.keyboard.press('ArrowRight')
    await isAfter(line, 4)
    await isAfter(plane, 5)
  })

  await test.step('buttons', async () => {
    await plane.next.click()
    await isAfter(plane, 6)
    await line.next.click()
    await isAfter(line, 5)
    await isAfter(plane, 6)
  })

  await test.step('a place chosen with the pointer, and the keys after that', async () => {
    await plane.surface('Look at a place').click({ position: { x: 40, y: 40 } })
    await isAfter(plane, 7)
    await page.keyboard.press('ArrowRight')
    await isAfter(plane, 8)
    await page.keyboard.press('t')
    await expect(plane.truth).not.toBeChecked()
    await expect(line.truth).toBeChecked()
    await isAfter(line, 5)

    await line.surface('Look at x').click({ position: { x: 60, y: 60 } })
    await isAfter(line, 6)
    await page.keyboard.press('ArrowLeft')
    await isAfter(line, 5)
    await page.keyboard.press('r')
    await expect(line.seed).toHaveValue('4')
    await expect(plane.seed).toHaveValue('5')
    await isAfter(plane, 8)
  })

  await test.step('the keys follow the focus', async () => {
    await plane.truth.focus()
    await page.keyboard.press('End')
    await isAfter(plane, 25)
    await isAfter(line, 5)
    await line.truth.focus()
    await page.keyboard.press('Home')
    await expect(line.title).toHaveText('What the model believes before any evaluation')
    await isAfter(plane, 25)
  })

  await test.step('a Lab without such keys keeps them all the same', async () => {
    await page.getByRole('region', { name: 'A race', exact: true }).getByRole('button', { name: 'The race', exact: true }).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('t')
    await page.getByRole('region', { name: 'A case', exact: true }).getByRole('button').first().focus()
    await page.keyboard.press('r')
    await expect(line.title).toHaveText('What the model believes before any evaluation')
    await expect(line.truth).toBeChecked()
    await expect(line.seed).toHaveValue('4')
    await expect(plane.seed).toHaveValue('5')
  })

  await test.step('a setting of one is none of the other’s', async () => {
    const before = await line.lab.getByRole('region', { name: /^What the model/ }).innerHTML()
    await plane.lab.getByRole('combobox', { name: 'Kernel', exact: true }).selectOption('Periodic')
    await expect(line.lab.getByRole('combobox', { name: 'Kernel', exact: true })).toHaveValue('matern52')
    expect(await line.lab.getByRole('region', { name: /^What the model/ }).innerHTML()).toBe(before)
  })

  expect(await page.evaluate(twice), 'ids that more than one element has').toEqual([])
  expect(await page.evaluate(dangling), 'references to ids that are not there').toEqual([])
})

/** Ids that more than one element of the page has. */
function twice(): string[] {
  const ids = Array.from(document.querySelectorAll('[id]'), ({ id }) => id)
  return ids.filter((id, i) => ids.indexOf(id) !== i)
}

/** References to elements that are not on the page. */
function dangling(): string[] {
  const attributes = ['for', 'aria-labelledby', 'aria-describedby', 'popovertarget', 'clip-path']
  return attributes.flatMap((name) =>
    Array.from(document.querySelectorAll(`[${name}]`), (element) =>
      element
        .getAttribute(name)!
        .replace(/url\(#(.*)\)/, '$1')
        .split(' '),
    )
      .flat()
      .filter((id) => document.getElementById(id) === null)
      .map((id) => `${name}=${id}`),
  )
}
