import '@fontsource-variable/inter/index.css'
import './styles/index.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { exploreRoom } from '../experiment/exploreRoom'
import { LinkError } from '../experiment/link'
import { createLab } from '../store/lab'
import { App } from './App'
import { createAddress } from './address'
import { Explanations } from './Explanations'
import { createPageClock } from './pageClock'

const address = createAddress()

/** What the link asks for, or the default experiment and a sentence saying why not. */
async function opening() {
  try {
    return { document: (await address.read(exploreRoom)) ?? undefined, complaint: null }
  } catch (error) {
    return { document: undefined, complaint: error instanceof LinkError ? error.message : `This link cannot be read: ${error}.` }
  }
}

/** Not awaited at the top of the module: the pack is one classic script, which cannot wait there. */
async function start() {
  const { document: initial, complaint } = await opening()
  const store = createLab(initial, { clock: createPageClock() })
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <App store={store} address={address} complaint={complaint} />
      <Explanations />
    </StrictMode>,
  )
}

/** What can wait until there is something to see. */
async function afterwards() {
  const { startOffline } = await import('./offline/start')
  startOffline()
}

void start()
if (import.meta.env.PROD) window.addEventListener('load', () => (window.requestIdleCallback ?? setTimeout)(afterwards))
