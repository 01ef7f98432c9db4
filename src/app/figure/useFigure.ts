import { useEffect, useState } from 'react'
import { figure } from '../../language/en/figure'
import { settingsWords } from '../../views/figure/caption'
import { titleOf } from '../../views/figure/figureOf'
import type { LayoutId } from '../../views/figure/layouts'
import { panelsOf } from '../../views/figure/panelsOf'
import { type Subject, subjectOf } from '../../views/figure/subjects'
import { takeFigure } from '../../views/figure/take'

/** What can be taken as a figure: a panel, or all of them (null). */
interface Choice {
  readonly id: string
  readonly name: string
  readonly panel: HTMLElement | null
  readonly subject: Subject | undefined
}

export type Taken = Awaited<ReturnType<typeof takeFigure>>

/** A figure that could not be made is told in place of it. */
export type Making = { readonly is: 'made'; readonly taken: Taken } | { readonly is: 'failed'; readonly reason: string } | null

/** What there is to choose from now. */
export function choicesOnPage(): Choice[] {
  const panels = panelsOf(document)
  const each = panels.map((panel, i) => ({ id: `panel-${i}`, name: titleOf(panel), panel, subject: subjectOf(panel) }))
  return panels.length < 2 ? each : [...each, { id: 'board', name: figure.all, panel: null, subject: each[0]!.subject }]
}

/** The figure of what is chosen; null while it is made. */
export function useFigure(choice: Choice | undefined, layout: LayoutId, roomName: string): Making {
  const [making, setMaking] = useState<Making>(null)
  useEffect(() => {
    let isWanted = true
    setMaking(null)
    if (!choice) return
    const { panel, subject } = choice
    // The address may have led elsewhere beneath the dialog.
    if (panel && !panel.checkVisibility()) {
      setMaking({ is: 'failed', reason: figure.gone })
      return
    }
    const caption = {
      text: subject ? settingsWords(subject) : figure.placeAlone(roomName),
      link: location.href,
      title: figure.place(roomName),
    }
    takeFigure(panel, layout, caption).then(
      (taken) => isWanted && setMaking({ is: 'made', taken }),
      (error) => isWanted && setMaking({ is: 'failed', reason: error instanceof Error ? error.message : String(error) }),
    )
    return () => {
      isWanted = false
    }
  }, [choice, layout, roomName])
  return making
}
