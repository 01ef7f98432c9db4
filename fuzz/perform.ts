import type { Action, Share } from './action'
import { mirror } from './mirror'
import type { Box, Ref } from './page/controls'
import type { Session } from './session'

const MIDDLE: Share = [0.5, 0.5]
const within = ({ left, top, width, height }: Box, [x, y]: Share) => ({ x: left + x * width, y: top + y * height })

/** Does what a user does. Says whether it could be done: a control may be gone, or lie under something. */
export async function perform(session: Session, action: Action): Promise<boolean> {
  const { page } = session
  const locate = (on: Ref, at: Share) =>
    session.answer(page.evaluate(([ref, share]) => window.fuzz.locate(ref, share), [on, at] as const))
  const drag = async (box: Box, [first, ...others]: readonly Share[]) => {
    const start = within(box, first!)
    await page.mouse.move(start.x, start.y)
    await page.mouse.down()
    for (const each of others) {
      const { x, y } = within(box, each)
      await page.mouse.move(x, y)
    }
    await page.mouse.up()
  }
  const clickOn = async (on: Ref, at: Share) => {
    const box = await locate(on, at)
    if (box) await drag(box, [at])
    return box !== null
  }
  const press = async (keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const wholeWindow = (): Box => {
    const { width, height } = page.viewportSize()!
    return { left: 0, top: 0, width, height }
  }

  switch (action.do) {
    case 'click':
      return clickOn(action.on, action.at)
    case 'drag': {
      const box = await locate(action.on, action.path[0]!)
      if (box) await drag(box, action.path)
      return box !== null
    }
    case 'choose':
      return page.evaluate(([ref, value]) => window.fuzz.choose(ref, value), [action.on, action.value] as const)
    case 'type':
      if (!(await clickOn(action.on, MIDDLE))) return false
      await press(['ControlOrMeta+a'])
      await page.keyboard.insertText(action.text)
      await press([action.end])
      return true
    case 'keys':
      if (action.on && !(await page.evaluate((ref) => window.fuzz.focus(ref), action.on))) return false
      await press(action.keys)
      return true
    case 'file': {
      const named = page.getByLabel(action.on.name, { exact: true }).and(page.locator('input[type=file]'))
      if ((await named.count()) <= action.on.nth) return false
      await named.nth(action.on.nth).setInputFiles({ name: action.name, mimeType: 'text/csv', buffer: Buffer.from(action.text) })
      return true
    }
    case 'point':
      await drag(wholeWindow(), action.path)
      return true
    case 'look': {
      const { x, y } = within(wholeWindow(), action.at)
      await page.mouse.move(x, y)
      return true
    }
    case 'scroll':
      await page.mouse.wheel(0, action.by)
      return true
    case 'resize':
      await page.setViewportSize({ width: action.width, height: action.height })
      return true
    case 'visit':
      await page.evaluate((hash) => {
        location.hash = hash
      }, action.hash)
      return true
    case 'back':
    case 'forward':
      return page.evaluate((way) => {
        const can = window.fuzz.canGo()[way]
        if (can) history[way]()
        return can
      }, action.do)
    case 'reload':
      await page.reload()
      return true
    case 'mirror':
      return mirror(session, action.reload)
  }
}
