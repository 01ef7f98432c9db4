import { holdKeys, releaseKeys } from './heldKeys'
import { enter, LECTURE_KEY } from './mode'

/**
 * Begins to present what is on screen.
 *
 * @param fullScreen whether the whole screen is asked for, which browsers grant only right after a key or a click
 */
export async function present({ fullScreen = true } = {}): Promise<void> {
  const asked = fullScreen ? askForFullScreen() : null
  // Only who has just asked for it waits for it: a window beside the lecture takes up its session, and shows none.
  if (fullScreen) holdKeys()
  try {
    enter((await import('./Presentation')).Presentation, asked)
  } catch {
    enter('away', asked)
    releaseKeys()
  }
}

async function askForFullScreen(): Promise<boolean> {
  try {
    if (!document.documentElement.requestFullscreen) return false
    await document.documentElement.requestFullscreen()
    return true
  } catch {
    return false
  }
}

/** Goes on with a lecture that a reload has interrupted. */
export function resumeLecture(): void {
  try {
    if (sessionStorage.getItem(LECTURE_KEY) !== null) void present({ fullScreen: false })
  } catch {
    // Where nothing can be kept there is nothing to go on with.
  }
}
