import { useState } from 'react'
import { useTheme } from './theme'

interface HeaderProps {
  readonly tables: boolean
  readonly toggleTables: () => void
  readonly openKeys: () => void
  readonly openFormulas: () => void
}

export function Header({ tables, toggleTables, openKeys, openFormulas }: HeaderProps) {
  const [theme, setTheme] = useTheme()
  const [shared, setShared] = useState<'no' | 'copied' | 'failed'>('no')

  const share = async () => {
    try {
      await navigator.clipboard.writeText(location.href)
      setShared('copied')
    } catch {
      setShared('failed')
    }
  }

  return (
    <header className="top">
      <h1>
        Where Next<span className="question">?</span>
      </h1>
      <p className="tagline">How Bayesian optimization decides, one evaluation at a time</p>
      <div className="top-buttons">
        <button type="button" aria-expanded={tables} aria-controls="tables" onClick={toggleTables}>
          Show tables
        </button>
        <button type="button" onClick={openFormulas}>
          Formulas
        </button>
        <button type="button" onClick={share} onBlur={() => setShared('no')}>
          {shared === 'copied' ? 'Link copied' : shared === 'failed' ? 'Copy the address bar' : 'Share'}
        </button>
        <button type="button" aria-pressed={theme === 'dark'} onClick={() => setTheme(theme === 'dark' ? 'light' : 'dark')}>
          Dark
        </button>
        <button type="button" className="icon" aria-label="Keys" title="Keys (?)" onClick={openKeys}>
          ?
        </button>
      </div>
    </header>
  )
}
