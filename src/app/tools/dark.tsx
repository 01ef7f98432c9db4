import { chooseTheme, useTheme } from '../theme'
import type { Tool } from './tool'

/** Changes between the light and the dark theme. */
function DarkButton() {
  const isDark = useTheme() === 'dark'
  return (
    <button type="button" aria-pressed={isDark} onClick={() => chooseTheme(isDark ? 'light' : 'dark')}>
      Dark
    </button>
  )
}

export const dark: Tool = { id: 'dark', name: 'Dark', isFrequent: false, Button: DarkButton }
