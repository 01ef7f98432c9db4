import { expect, test } from './fixtures'

test.describe('a black box with two inputs', () => {
  test.beforeEach(async ({ lab }) => {
    await lab.openWithTables()
    await lab.blackBox.selectOption('Branin')
    await lab.isAfter(5)
  })

  test('is shown as four maps with their scales, read at the cross-hair in all at once, and enlarged one by one', async ({
    lab,
    plane,
    page,
  }) => {
    for (const name of ['Hidden truth f', 'Posterior mean μ', 'Uncertainty σ', 'Expected improvement']) {
      await expect(plane.map(name)).toBeVisible()
      await expect(plane.map(name).getByRole('img', { name: /^Colours from .+ to .+/ })).toBeVisible()
    }

    const { width, height } = (await plane.map('Uncertainty σ').boundingBox())!
    await plane.map('Uncertainty σ').hover({ position: { x: width / 2, y: height / 2 } })
    await expect(plane.map('Hidden truth f')).toContainText('f = ')
    await expect(plane.map('Posterior mean μ')).toContainText('μ = ')
    await expect(plane.map('Uncertainty σ')).toContainText('σ = ')
    await expect(plane.map('Expected improvement')).toContainText('EI = ')
    await expect(lab.explanation).toHaveText(/^At x₁ = .+, x₂ = .+ the model predicts .+ ± .+ chance of getting below .+EI = /)
    await page.mouse.move(0, 0)
    await expect(plane.map('Posterior mean μ')).not.toContainText('μ = ')

    await plane.map('Posterior mean μ').getByRole('button', { name: 'Enlarge Posterior mean μ' }).click()
    await expect(plane.maps).toHaveCount(1)
    await expect(plane.surface).toBeVisible()
    await plane.map('Posterior mean μ').getByRole('button', { name: 'Show all maps' }).click()
    await expect(plane.maps).toHaveCount(4)
  })

  test('is evaluated where the keyboard put the cross-hair, unless Escape took it back, and where a map is clicked', async ({
    lab,
    plane,
  }) => {
    await plane.surface.press('ArrowRight')
    await expect(lab.explanation).toHaveText(/^At x₁/)
    await plane.surface.press('Escape')
    await expect(lab.explanation).toHaveText(/^Why x₁/)
    await lab.isAfter(5)

    for (let i = 0; i < 60; i++) await plane.surface.press('ArrowLeft')
    for (let i = 0; i < 60; i++) await plane.surface.press('ArrowDown')
    for (let i = 0; i < 10; i++) await plane.surface.press('ArrowUp')
    await plane.surface.press('Shift+ArrowRight')
    await expect(plane.spoken).toHaveText(/^x₁ = −4\.97, x₂ = 3: predicted .+ plus or minus .+, expected improvement/)
    await plane.surface.press('Enter')
    await lab.isAfter(6)
    await expect(lab.bayesian.numbers.last()).toHaveAccessibleDescription('chosen by you')
    await expect(lab.bayesian.table.getByRole('row').last()).toContainText('−4.97')

    const { width, height } = (await plane.map('Expected improvement').boundingBox())!
    await plane.map('Expected improvement').click({ position: { x: width / 2, y: height / 2 } })
    await lab.isAfter(7)
    await expect(lab.bayesian.numbers.last()).toHaveAccessibleDescription('chosen by you')
  })

  test('can be cut open along either axis, through the next point or anywhere else', async ({ lab, plane }) => {
    await plane.view('slice along x₁').click()
    await expect(lab.slider('Cut at x₂')).toBeVisible()
    const before = await lab.markup()
    await lab.slider('Cut at x₂').fill('7.5')
    await expect(lab.box('Cut at x₂, exact value')).toHaveValue('7.5')
    expect(await lab.markup()).not.toEqual(before)
    await plane.view('slice along x₂').click()
    await expect(lab.slider('Cut at x₁')).toBeVisible()
    await plane.view('maps').click()
    await expect(plane.maps).toHaveCount(4)
  })

  test('steps, each with a reason of its own, as its length-scales have it, and comes back from its link', async ({
    lab,
    plane,
    elsewhere,
  }) => {
    await expect(lab.explanation).toHaveText(/^Why x₁ = .+, x₂ = .+\? The model predicts .+ EI = /)
    const first = await lab.explanation.textContent()
    await lab.slider('Length-scale ℓ₂').fill('12')
    await expect(lab.explanation).not.toHaveText(first!)
    await expect(lab.box('Length-scale ℓ₁, exact value')).toHaveValue('3')
    const second = await lab.explanation.textContent()
    await lab.page.getByRole('combobox', { name: 'Acquisition function' }).selectOption('Max-value entropy search')
    await expect(plane.map('Max-value entropy search')).toBeVisible()
    await lab.step(1)
    await lab.isAfter(6)
    await expect(lab.explanation).not.toHaveText(second!)

    const link = await lab.link(({ view, setup }) => view.at === 6 && 'id' in setup.source && setup.source.id === 'branin')
    await elsewhere.open(new URL(link).hash)
    await elsewhere.tables.click()
    await elsewhere.isAfter(6)
    expect(await elsewhere.rows()).toEqual(await lab.rows())
  })

  test('can be covered: then nothing shows the truth', async ({ lab, plane }) => {
    await lab.truth.uncheck()
    await expect(plane.map('Hidden truth f')).toContainText('Covered.')
    await expect(lab.settings).toContainText('What it teaches is covered with the truth')
    await expect(lab.button('regret')).toBeDisabled()
    await expect(lab.button('regret')).toHaveAttribute('title', /^Regret is measured against the hidden truth/)
    await lab.button('Formulas').click()
    const formulas = lab.page.getByRole('dialog', { name: 'The formulas in force' })
    await expect(formulas).toContainText('Its formula is covered with the hidden truth.')
  })
})

test('rugs show how many values of each axis the rivals tried, and a dial how much the second axis matters', async ({
  lab,
  page,
}) => {
  await lab.open()
  await lab.blackBox.selectOption('One axis matters')
  await lab.runToEnd()
  await expect(page.getByRole('region', { name: 'Grid search' })).toContainText('5 values of x₁ and 5 of x₂ tried')
  await expect(page.getByRole('region', { name: 'Random search' })).toContainText('25 values of x₁ and 25 of x₂ tried')
  const found = await page.getByRole('region', { name: 'Grid search' }).textContent()
  await lab.slider('Importance of x₂').fill('1')
  await expect(page.getByRole('region', { name: 'Grid search' })).not.toHaveText(found!)
})

test.describe('two futures', () => {
  test('the one left behind stays as a ghost, in the picture, the chart and the link, until it is forgotten', async ({
    lab,
    page,
    elsewhere,
  }) => {
    await lab.openWithTables()
    await lab.blackBox.selectOption('Branin')
    await lab.step(8)
    await lab.timeline.fill('7')
    await lab.slider('Length-scale ℓ₁').fill('9')
    await page.getByRole('button', { name: 'Go on from here with these settings' }).click()
    await lab.step(4)
    await lab.isAfter(11)
    const marks = page.getByRole('list', { name: 'Marks' })
    await expect(marks).toContainText('other future')

    const link = await lab.link(({ ghost, view }) => ghost !== undefined && view.at === 11)
    await elsewhere.open(new URL(link).hash)
    await expect(elsewhere.page.getByRole('list', { name: 'Marks' })).toContainText('other future')

    await page.getByRole('button', { name: 'Forget the other future' }).click()
    await expect(marks).not.toContainText('other future')
    await page.goBack()
    await expect(marks).toContainText('other future')
  })
})
