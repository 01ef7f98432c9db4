import { inventory } from '../src/lessons/inventory'
import { newKept, orderOf, type Taking, variantOf } from '../src/lessons/inventory/kept'
import { violations } from './axe'
import { expect, test } from './fixtures'
import { Lesson } from './pages/Lesson'

test('the inventory is taken by keyboard, rightly and wrongly; what came of it is kept and led to a lesson', async ({ page }) => {
  // Everybody draws an order of their own: here the first one.
  await page.addInitScript(() => {
    Math.random = () => 0
  })
  const kept = newKept(0)
  const lesson = new Lesson(page)
  await lesson.open('#learn/inventory')
  const take = async (taking: Taking, button: string, isRight: boolean) => {
    await lesson.press(button)
    for (const id of orderOf(kept, taking)) {
      const step = inventory.find((item) => item.id === id)!.of(variantOf(kept, taking))
      await lesson.isAt(step)
      await lesson.perform(step.ask!, isRight ? step.ask!.answer : step.ask!.wrong[0]!.acts)
      await lesson.press('Answer')
    }
  }
  await take('before', 'Take it before the lessons', false)
  await expect(page.getByRole('region', { name: 'Before' })).toContainText('0 of 19 right')
  await take('after', 'Take it after the lessons', true)
  await expect(page.getByRole('region', { name: 'After' })).toContainText('19 of 19 right')
  expect(await violations(page)).toEqual([])
  await page.reload()
  await expect(page.getByRole('table').getByRole('cell', { name: 'misconception' })).toHaveCount(19)
  await page.getByRole('link', { name: 'lesson', exact: true }).first().click()
  await expect(page.getByRole('heading', { name: 'Which place is worth it?' })).toBeVisible()
})
