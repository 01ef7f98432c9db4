import { useEffect, useState } from 'react'
import * as v from 'valibot'

const KEY = 'where-next/theme'
const themeSchema = v.picklist(['light', 'dark'])
type Theme = v.InferOutput<typeof themeSchema>

/** The theme chosen before; else what the system prefers. Storage may be closed to us, or hold anything. */
function initialTheme(): Theme {
  try {
    return v.parse(themeSchema, localStorage.getItem(KEY))
  } catch {
    return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  }
}

export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(initialTheme)
  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  const choose = (next: Theme) => {
    setTheme(next)
    try {
      localStorage.setItem(KEY, next)
    } catch {
      // Without storage the choice holds until the page is closed.
    }
  }
  return [theme, choose]
}
