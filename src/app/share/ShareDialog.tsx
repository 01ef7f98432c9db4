import { useEffect, useId, useMemo, useState, useSyncExternalStore } from 'react'
import { LONGEST_LINK } from '../../experiment/link'
import { share } from '../../language/en/share'
import { LANGUAGES } from '../../language/languages'
import { language } from '../../language/speak'
import { Dialog } from '../../views/controls/Dialog'
import { Segmented } from '../../views/controls/Segmented'
import { SelectField } from '../../views/controls/SelectField'
import { formatShort } from '../../views/format'
import { HIDEABLE, type HideableId } from '../../views/workbench/hidden'
import { onScreen } from '../onScreen'
import { LAYOUTS, type Layout, type PageOptions, PLAIN } from '../options/pageOptions'
import { writeOptions } from '../options/readOptions'
import type { ToolDialogProps } from '../tools/tool'
import { CopyField } from './CopyField'
import { elementCode, frameCode } from './embedCode'
import { type FormId, type Forms, formsOf } from './forms'
import { LargeCode } from './LargeCode'
import { ScanCodeView } from './ScanCodeView'
import { isReadFromLastRow, scanCodeOf } from './scanCode'
import { codeWords, shortestWords } from './shareWords'
import './ShareDialog.css'

/** The link of what is on screen, as a text, as a code to scan, and within another page. */
export function ShareDialog({ room, open, close }: ToolDialogProps) {
  return (
    <Dialog title={share.title} open={open} close={close}>
      {open && <Sharing room={room} />}
    </Dialog>
  )
}

const FORM_IDS: readonly FormId[] = ['exact', 'beginning', 'shortest']

/** Languages to write numbers in, by their tags; without one they are written as the page has them. */
function numberChoices(): readonly { readonly id: string; readonly name: string }[] {
  const names = new Intl.DisplayNames(language().tag, { type: 'language' })
  return [
    { id: '', name: share.numbersAsHere(formatShort(0.25)) },
    ...['en', 'nl', 'fr', 'de', 'it', 'pl', 'pt', 'es', 'sv'].map((id) => ({
      id,
      name: share.numbersAsIn(names.of(id)!, (0.25).toLocaleString(id)),
    })),
  ]
}

/** Languages for the page to speak; without one it speaks that of whoever opens it. */
const languageChoices = () => [{ id: '', name: share.readersOwn }, { id: 'en', name: 'English' }, ...LANGUAGES]

function Sharing({ room }: Pick<ToolDialogProps, 'room'>) {
  const isBench = room === 'explore'
  const layoutNames = isBench ? share.layouts : share.roomLayouts
  const forms = useForms()
  const [wanted, setWanted] = useState<FormId>('exact')
  const [options, setOptions] = useState<PageOptions>(PLAIN)
  const [layout, setLayout] = useState<Layout>('controls')
  const [isLarge, setLarge] = useState(false)
  const base = `${location.origin === 'null' ? 'file://' : location.origin}${location.pathname.replace(/[^/]*$/, '')}`
  const page = location.href.replace(/[?#].*$/s, '')

  const id: FormId = forms?.[wanted] ? wanted : 'exact'
  const form = forms?.[id] ?? ''
  const linkOf = (each: string) => `${page}${writeOptions(options)}#${each}`
  const link = linkOf(form)
  const code = useMemo(() => scanCodeOf(link), [link])
  const shorter = forms?.shortest && id !== 'shortest' ? scanCodeOf(linkOf(forms.shortest)) : null
  const offersShorter = shorter !== null && (!code || (!isReadFromLastRow(code) && shorter.size < code.size))
  const change = (part: Partial<PageOptions>) => setOptions((before) => ({ ...before, ...part }))
  if (!forms) return <p className="quiet">{share.reading}</p>

  const choices = FORM_IDS.filter((each) => forms[each] !== null)
  const embedded = { base, form, options: { ...options, start: null, embed: layout } }
  return (
    <div className="share">
      {location.protocol === 'file:' && <p className="hint numerics">{share.onlyHere}</p>}
      {form.length > LONGEST_LINK && <p className="hint numerics">{share.tooLong}</p>}
      <div className="share-parts">
        <div className="share-choices">
          {choices.length > 1 && (
            <>
              <h3>{share.opens}</h3>
              <Segmented
                label={share.opens}
                value={id}
                options={choices.map((value) => ({ value, label: share.forms[value] }))}
                onChange={setWanted}
              />
            </>
          )}
          <h3>{share.howItOpens}</h3>
          <Choice
            label={share.startsPresenting}
            checked={options.start === 'present'}
            onChange={(on) => change({ start: on ? 'present' : null })}
          />
          {isBench && (
            <Choice label={share.locksTruth} checked={options.locksTruth} onChange={(locksTruth) => change({ locksTruth })} />
          )}
          <div className="share-layout">
            <SelectField
              name={share.language}
              named
              value={options.lang ?? ''}
              options={languageChoices()}
              onChange={(id) => change({ lang: id || null })}
            />
          </div>
          <div className="share-layout">
            <SelectField
              name={share.numbers}
              named
              value={options.numbers ?? ''}
              options={numberChoices()}
              onChange={(tag) => change({ numbers: tag || null })}
            />
          </div>
          {isBench && <Hiding hide={options.hide} onChange={(hide) => change({ hide })} />}
        </div>
        <div className="share-code">
          {code ? <ScanCodeView code={code} className="share-code-picture" /> : <div className="share-code-none" />}
          <div className="share-code-words">
            <p className="hint">{codeWords(code, link)}</p>
            {offersShorter && (
              <p className="hint">
                <button type="button" onClick={() => setWanted('shortest')}>
                  {share.useShortest}
                </button>{' '}
                {shortestWords(shorter)}
              </p>
            )}
            <button type="button" disabled={!code} onClick={() => setLarge(true)}>
              {share.showCode}
            </button>
          </div>
        </div>
      </div>
      <CopyField name={share.link} text={link} />
      <SystemShare link={link} />
      <details className="share-more share-embed">
        <summary>{share.embed}</summary>
        {room !== 'learn' && (
          <div className="share-layout">
            <SelectField
              name={share.layout}
              named
              value={layout}
              options={LAYOUTS.map((value) => ({ id: value, name: layoutNames[value] }))}
              onChange={setLayout}
            />
          </div>
        )}
        <CopyField name={share.frame} text={frameCode(embedded)} lines={4} />
        <CopyField name={share.element} text={elementCode(embedded)} lines={4} />
        <p className="hint share-docs">
          <a href="./embedding.html" target="_blank" rel="noopener">
            {share.docs}
          </a>
        </p>
      </details>
      {isLarge && code && <LargeCode code={code} link={link} close={() => setLarge(false)} />}
    </div>
  )
}

/** What the link may open; null until it was read. */
function useForms(): Forms | null {
  const lab = onScreen()
  const document = useSyncExternalStore(lab?.subscribe ?? toNothing, lab?.document ?? nothing)
  const [read, setRead] = useState<Forms | null>(null)
  useEffect(() => {
    if (!lab) return
    let isCurrent = true
    void formsOf(lab.room, document).then((forms) => isCurrent && setRead(forms))
    return () => {
      isCurrent = false
    }
  }, [lab, document])
  return read
}

const nothing = () => null
const toNothing = () => () => {}

interface ChoiceProps {
  readonly label: string
  readonly checked: boolean
  readonly onChange: (on: boolean) => void
}

function Choice({ label, checked, onChange }: ChoiceProps) {
  return (
    <label className="switch">
      {label}
      <input
        type="checkbox"
        role="switch"
        aria-checked={checked}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
    </label>
  )
}

interface HidingProps {
  readonly hide: ReadonlySet<HideableId>
  readonly onChange: (hide: ReadonlySet<HideableId>) => void
}

/** What whoever opens the link will not see. */
function Hiding({ hide, onChange }: HidingProps) {
  const title = useId()
  const turn = (id: HideableId, on: boolean) => onChange(new Set(HIDEABLE.filter((each) => (each === id ? on : hide.has(each)))))
  return (
    <details className="share-more">
      <summary id={title}>{hide.size === 0 ? share.hide : share.hidden(hide.size)}</summary>
      <fieldset className="share-hide" aria-labelledby={title}>
        {HIDEABLE.map((id) => (
          <label key={id}>
            <input type="checkbox" checked={hide.has(id)} onChange={(event) => turn(id, event.target.checked)} />{' '}
            {share.parts[id]}
          </label>
        ))}
      </fieldset>
    </details>
  )
}

/** What the system itself can do with a link, where it can. */
function SystemShare({ link }: { readonly link: string }) {
  const [failed, setFailed] = useState(false)
  if (!navigator.share) return null
  const send = async () => {
    setFailed(false)
    try {
      await navigator.share({ title: document.title, url: link })
    } catch (error) {
      // Whoever thinks better of it has seen that nothing was sent.
      if (!(error instanceof DOMException && error.name === 'AbortError')) setFailed(true)
    }
  }
  return (
    <p className="share-system">
      <button type="button" onClick={send}>
        {share.send}
      </button>
      {failed && <span role="status"> {share.notSent}</span>}
    </p>
  )
}
