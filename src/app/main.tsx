import '@fontsource-variable/inter/index.css'
import './styles/index.css'
import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { exploreRoom } from '../experiment/exploreRoom'
import { LinkError } from '../experiment/link'
import { header } from '../language/en/header'
import { language, onSpoken } from '../language/speak'
import { createLab } from '../store/lab'
import { HiddenContext } from '../views/workbench/hidden'
import { App } from './App'
import { type Address, createAddress } from './address'
import { Explanations } from './Explanations'
import { isFramedByOthers } from './framing'
import { currentMark } from './keep/mark'
import { rememberedLanguage } from './language/remembered'
import { PLAIN } from './options/pageOptions'
import { createPageClock } from './pageClock'
import { takePlaylistLinks } from './playlists/playlistLinks'
import { resumeLecture } from './present/present'

/** What the link asks for, or the default experiment and a sentence saying why not. */
async function opening(address: Address) {
  try {
    return { document: (await address.read(exploreRoom)) ?? undefined, complaint: null }
  } catch (error) {
    return { document: undefined, complaint: error instanceof LinkError ? error.message : header.linkUnread(String(error)) }
  }
}

/** Speaks a language before anything is drawn; English where it cannot be fetched. */
async function inLanguage(id: string): Promise<void> {
  const { speakIn } = await import('./language/speakIn')
  await speakIn(id).catch(() => {})
}

async function page(): Promise<ReactNode> {
  if (location.search === '?speaker') {
    const { SpeakerPage } = await import('./speaker/SpeakerPage')
    return <SpeakerPage />
  }
  // What serves addresses with parameters only is fetched where there are some.
  const asked = location.search === '' ? null : await import('./options/asked')
  const options = asked?.readOptions(location.search).options ?? PLAIN
  const lang = options.lang ?? rememberedLanguage()
  if (lang && lang !== 'en') await inLanguage(lang)
  if (!options.embed && isFramedByOthers()) {
    const { FrameRefused } = await import('./embed/FrameRefused')
    return <FrameRefused />
  }
  asked?.obey(options)
  // What is wrong with the address is said in the language of the page.
  const complaints = asked?.readOptions(location.search).complaints ?? []
  const address = createAddress({ makesHistory: !options.embed })
  const { document, complaint } = await opening(address)
  const lab = createLab(asked ? asked.openingOf(options, document) : document, {
    clock: createPageClock(),
    locksTruth: options.locksTruth,
  })
  const embed = options.embed && (await import('./embed/EmbedPage'))
  return (
    <HiddenContext value={options.hide}>
      {embed ? (
        <embed.EmbedPage lab={lab} address={address} options={options} complaints={complaints} complaint={complaint} />
      ) : (
        <>
          {asked && <asked.Complaints sentences={complaints} />}
          <App store={lab} address={address} complaint={complaint} />
        </>
      )}
      <Explanations />
    </HiddenContext>
  )
}

/** Not awaited at the top of the module: the pack is one classic script, which cannot wait there. */
async function start() {
  takePlaylistLinks()
  const root = createRoot(document.getElementById('root')!)
  const content = await page()
  // Another language draws everything anew; what was done is kept outside of what is drawn.
  const draw = () => root.render(<StrictMode key={language().tag}>{content}</StrictMode>)
  onSpoken(draw)
  draw()
  resumeLecture()
  const kept = currentMark()
  if (kept) void import('./keep/keeping').then(({ resume }) => resume(kept))
}

/** What can wait until there is something to see. */
async function afterwards() {
  const [{ startOffline }, { printHandouts }] = await Promise.all([import('./offline/start'), import('./print/handout')])
  startOffline()
  printHandouts()
}

void start()
if (import.meta.env.PROD) window.addEventListener('load', () => (window.requestIdleCallback ?? setTimeout)(afterwards))
