import { header } from '../../language/en/header'
import { chooseTheme, useTheme } from '../theme'
import type { Tool } from './tool'

/** Changes between the light and the dark theme. */
function DarkButton() {
  const isDark = useTheme() === 'dark'
  return (
    <button type="button" aria-pressed={isDark} onClick={() => chooseTheme(isDark ? 'light' : 'dark')}>
      {header.tools.dark}
    </button>
  )
}

export const dark: Tool = { id: 'dark', isFrequent: false, Button: DarkButton }
