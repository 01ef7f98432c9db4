import { expect, test } from '@playwright/test'
import { Lab } from './pages/Lab'

for (const path of ['', 'verification.html'])
  test(`/${path} guards itself on a host that sets no security headers`, async ({ page }) => {
    await page.route('**/*', async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, headers: { 'content-type': response.headers()['content-type'] ?? '' } })
    })
    if (path === '') await new Lab(page).open()
    else await page.goto(`/${path}`)
    const refused = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective))
          document.body.append(Object.assign(document.createElement('script'), { textContent: 'document.title = "changed"' }))
        }),
    )
    expect(refused).toBe('script-src-elem')
    await expect(page).not.toHaveTitle('changed')
    // What is fetched later has nobody to be given to any more.
    await page.unrouteAll({ behavior: 'ignoreErrors' })
  })
