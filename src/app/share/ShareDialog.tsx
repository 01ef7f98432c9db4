import { useEffect, useId, useMemo, useState, useSyncExternalStore } from 'react'
import { LONGEST_LINK } from '../../experiment/link'
import { Dialog } from '../../views/controls/Dialog'
import { Segmented } from '../../views/controls/Segmented'
import { SelectField } from '../../views/controls/SelectField'
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
import { codeWords, FORM_WORDS, ONLY_HERE, shortestWords, TOO_LONG } from './shareWords'
import './ShareDialog.css'

/** The link of what is on screen, as a text, as a code to scan, and within another page. */
export function ShareDialog({ room, open, close }: ToolDialogProps) {
  return (
    <Dialog title="Share" open={open} close={close}>
      {open && <Sharing isBench={room === 'explore'} />}
    </Dialog>
  )
}

const FORM_IDS: readonly FormId[] = ['exact', 'beginning', 'shortest']

const LAYOUT_NAMES: Record<Layout, string> = {
  plot: 'Plot',
  strip: 'Plot and strip',
  controls: 'Plot, strip and controls',
}

/** Languages that write 0,25, by their tags; without one numbers are written as the page has them. */
const names = new Intl.DisplayNames('en', { type: 'language' })
const NUMBERS: readonly { readonly id: string; readonly name: string }[] = [
  { id: '', name: 'as here (0.25)' },
  ...['nl', 'fr', 'de', 'it', 'pl', 'pt', 'es', 'sv'].map((id) => ({ id, name: `as in ${names.of(id)} (0,25)` })),
]

function Sharing({ isBench }: { readonly isBench: boolean }) {
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
  if (!forms) return <p className="quiet">Reading what is on screen…</p>

  const choices = FORM_IDS.filter((each) => forms[each] !== null)
  const embedded = { base, form, options: { ...options, start: null, embed: layout } }
  return (
    <div className="share">
      {location.protocol === 'file:' && <p className="hint numerics">{ONLY_HERE}</p>}
      {form.length > LONGEST_LINK && <p className="hint numerics">{TOO_LONG}</p>}
      <div className="share-parts">
        <div className="share-choices">
          {choices.length > 1 && (
            <>
              <h3>The link opens</h3>
              <Segmented
                label="The link opens"
                value={id}
                options={choices.map((value) => ({ value, label: FORM_WORDS[value] }))}
                onChange={setWanted}
              />
            </>
          )}
          <h3>How it opens</h3>
          <Choice
            label="Start in Present"
            checked={options.start === 'present'}
            onChange={(on) => change({ start: on ? 'present' : null })}
          />
          {isBench && (
            <Choice
              label="Lock the truth: it stays covered"
              checked={options.locksTruth}
              onChange={(locksTruth) => change({ locksTruth })}
            />
          )}
          <div className="share-layout">
            <SelectField
              name="Numbers"
              named
              value={options.numbers ?? ''}
              options={NUMBERS}
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
                  Use the shortest form
                </button>{' '}
                {shortestWords(shorter)}
              </p>
            )}
            <button type="button" disabled={!code} onClick={() => setLarge(true)}>
              Show the code full screen
            </button>
          </div>
        </div>
      </div>
      <CopyField name="Link" text={link} />
      <SystemShare link={link} />
      <details className="share-more share-embed">
        <summary>Embed in a page or in slides</summary>
        {isBench && (
          <div className="share-layout">
            <SelectField
              name="Layout"
              named
              value={layout}
              options={LAYOUTS.map((value) => ({ id: value, name: LAYOUT_NAMES[value] }))}
              onChange={setLayout}
            />
          </div>
        )}
        <CopyField name="Frame" text={frameCode(embedded)} lines={4} />
        <CopyField name="Custom element" text={elementCode(embedded)} lines={4} />
        <p className="hint share-docs">
          <a href="./embedding.html" target="_blank" rel="noopener">
            What can be asked for, and how a page drives what it embeds
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
  const turn = (id: HideableId, on: boolean) =>
    onChange(new Set(HIDEABLE.flatMap((each) => ((each.id === id ? on : hide.has(each.id)) ? [each.id] : []))))
  return (
    <details className="share-more">
      <summary id={title}>{hide.size === 0 ? 'Hide parts of the page' : `Hide parts of the page: ${hide.size} hidden`}</summary>
      <fieldset className="share-hide" aria-labelledby={title}>
        {HIDEABLE.map(({ id, name }) => (
          <label key={id}>
            <input type="checkbox" checked={hide.has(id)} onChange={(event) => turn(id, event.target.checked)} /> {name}
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
  const share = async () => {
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
      <button type="button" onClick={share}>
        Send with an app…
      </button>
      {failed && <span role="status"> The system could not take the link: copy it instead.</span>}
    </p>
  )
}
