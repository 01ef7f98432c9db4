import { lessons } from '../src/lessons'
import { MISCONCEPTIONS } from '../src/lessons/misconceptions'
import { violationsInBothThemes } from './axe'
import { expect, test } from './fixtures'
import { Lesson } from './pages/Lesson'

for (const { id, title, steps } of lessons) {
  test(`“${title}” can be walked to its end by keyboard, answering wrongly and then rightly; axe finds nothing`, async ({
    page,
  }) => {
    const lesson = new Lesson(page)
    await lesson.open(`#learn/${id}`)
    for (const step of steps) {
      await lesson.isAt(step)
      if (step === steps[2]) expect(await violationsInBothThemes(page)).toEqual([])
      const { ask } = step
      if (ask) {
        for (const { acts, meets } of ask.wrong) {
          await lesson.perform(ask, acts)
          await lesson.press('Check')
          const miss = ask.misses.find((each) => each.id === meets)
          await expect(lesson.feedback).toContainText(miss ? MISCONCEPTIONS[miss.misconception] : /Not yet|otherwise/)
          await lesson.press('Start this step again')
        }
        await lesson.perform(ask, ask.answer)
        await lesson.press('Check')
        await expect(lesson.feedback).toContainText('That is right.')
      }
      await lesson.press(step === steps.at(-1) ? 'Finish' : 'Next')
    }
    await expect(page.getByRole('list', { name: 'Lessons' })).toBeVisible()
    await expect(page.getByRole('progressbar', { name: `Progress of “${title}”` })).toHaveAttribute('value', String(steps.length))
  })
}

test('the exercises of courses open prepared states; axe finds nothing there and in the list of lessons', async ({ page }) => {
  await new Lesson(page).open('#learn/overview')
  expect(await violationsInBothThemes(page)).toEqual([])
  await page.getByRole('link', { name: 'Exercises', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Exercises' })).toBeVisible()
  expect(await violationsInBothThemes(page)).toEqual([])
  await page.getByRole('link', { name: /^Black box 8/ }).click()
  await expect(page.getByRole('table', { name: 'Trials' }).getByRole('row')).toHaveCount(41)
})

test('a link carries a step with its answer and its figure, Back undoes, and on a map the pointer marks', async ({
  page,
  elsewhere,
}) => {
  const [{ id, steps }] = [lessons[0]!]
  const step = steps[1]!
  const lesson = new Lesson(page)
  await lesson.open(`#learn/${id}/${step.id}`)
  await lesson.perform(step.ask!, [{ do: 'mark', x: [6] }])
  // On a phone there is no room left below the button.
  await page.setViewportSize({ width: 390, height: 700 })
  await lesson.press('Check')
  await expect(lesson.feedback).toContainText('It came out otherwise.')
  await expect(lesson.feedback).toBeInViewport({ ratio: 0.9 })
  await expect(page).toHaveURL(/#learn\.v1\./)

  const there = new Lesson(elsewhere.page)
  await there.open(new URL(page.url()).hash)
  await expect(there.feedback).toContainText('It came out otherwise.')
  await expect(elsewhere.page.getByText('Your mark: x = 6.')).toBeVisible()

  await page.goBack()
  await lesson.isAt(step)
  await expect(lesson.feedback).toBeEmpty()

  await lesson.open('#learn/taxi/axes')
  await page.getByRole('region', { name: 'The measured error' }).click()
  await expect(page.getByRole('textbox', { name: 'Your mark, learning rate' })).toHaveValue(/^\d\.\d+e-3$/)
})

test('a link to a lesson that does not exist says so, and opens the list of lessons', async ({ page }) => {
  await page.goto('/#learn/alchemy')
  await expect(page.getByRole('alert')).toContainText('There is no lesson “alchemy”')
  await expect(page.getByRole('list', { name: 'Lessons' })).toBeVisible()
})

test('no key does what the panels of a step do not offer, and nothing tells where the model would go', async ({ page }) => {
  const lesson = new Lesson(page)
  await lesson.open('#learn/dark/where-is-the-best')
  const plot = page.getByRole('slider', { name: 'Look at x' })
  // The middle of the axis, not the model's next place.
  await expect(plot).toHaveAttribute('aria-valuenow', '4')
  await expect(page.getByText(/^Evaluation 4 of 10 at x = 9: [\d.]+\d\.$/)).toBeAttached()
  for (const key of ['t', 'r', 'End', 'ArrowRight', 'p', ' ']) await page.keyboard.press(key)
  // Of its own key the player's answer comes after all of these.
  await page.keyboard.press('Shift+n')
  await lesson.isAt(lessons[0]!.steps[0]!)
  await page.keyboard.press('n')
  await lesson.isAt(lessons[0]!.steps[1]!)
  await expect(page.getByRole('heading', { name: 'What 4 evaluations told' })).toBeVisible()
  await expect(page).toHaveURL(/#learn\/dark\/where-is-the-best$/)
})

test('the prior of a slot machine is moved by the pointer and by keys, and Back undoes', async ({ page }) => {
  const lesson = new Lesson(page)
  await lesson.open('#learn/likelihood/prior')
  const prior = page.getByRole('slider', { name: 'Prior', exact: true })
  await expect(prior).toHaveAttribute('aria-valuetext', 'mean 0.5, strength 2')
  await prior.focus()
  await page.keyboard.press('PageDown')
  await expect(prior).toHaveAttribute('aria-valuetext', 'mean 0.4, strength 2')
  await expect(page).toHaveURL(/#learn\.v1\./)
  await page.goBack()
  await expect(prior).toHaveAttribute('aria-valuetext', 'mean 0.5, strength 2')
  await prior.focus()
  for (const key of ['ArrowLeft', 'ArrowUp', 'ArrowUp']) await page.keyboard.press(key)
  await expect(prior).toHaveAttribute('aria-valuetext', 'mean 0.49, strength 4')
  const { x, y, width, height } = (await prior.boundingBox())!
  await page.mouse.move(x + width / 2, y + height / 2)
  await page.mouse.down()
  await page.mouse.move(x - 40, y - 60, { steps: 4 })
  await page.mouse.up()
  await expect(page.getByRole('textbox', { name: 'Prior mean, exact value' })).toHaveValue(/^0\.4\d*$/)
  await expect(page.getByRole('table', { name: 'Densities of the chance of winning' })).toBeAttached()
})
