import '@fontsource-variable/inter/index.css'
import './styles/index.css'
import { StrictMode, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { LinkError } from '../experiment/link'
import { createLabStore } from '../store/store'
import { LabContext } from '../store/useLab'
import { App } from './App'
import { connectAddressBar, readAddress } from './addressBar'

/** What the link asks for, or the default experiment and a sentence saying why not. */
async function opening() {
  try {
    return { document: (await readAddress()) ?? undefined, notice: null }
  } catch (error) {
    if (!(error instanceof LinkError)) throw error
    return { document: undefined, notice: error.message }
  }
}

const { document: initial, notice: initialNotice } = await opening()
const store = createLabStore(initial)

function Root() {
  const [notice, setNotice] = useState(initialNotice)
  useEffect(() => connectAddressBar(store, setNotice), [])
  return (
    <LabContext value={store}>
      <App notice={notice} dismissNotice={() => setNotice(null)} />
    </LabContext>
  )
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Root />
  </StrictMode>,
)
