import { useMemo, useState } from 'react'
import { Dialog } from '../../views/controls/Dialog'
import { Segmented } from '../../views/controls/Segmented'
import { SelectField } from '../../views/controls/SelectField'
import { animationOf } from '../../views/figure/animation'
import { type LayoutId, layouts } from '../../views/figure/layouts'
import { rooms } from '../rooms'
import type { ToolDialogProps } from '../tools/tool'
import { AnimationAction } from './AnimationAction'
import { FigureActions } from './FigureActions'
import { FigurePreview } from './FigurePreview'
import { choicesOnPage, useFigure } from './useFigure'
import './FigureDialog.css'

/** Takes a panel, or the whole page, away as a file. */
export function FigureDialog({ room, open, close }: ToolDialogProps) {
  return (
    <Dialog title="Export figure" open={open} close={close}>
      {open && <Export room={room} />}
    </Dialog>
  )
}

function Export({ room }: Pick<ToolDialogProps, 'room'>) {
  const choices = useMemo(choicesOnPage, [])
  const [chosen, setChosen] = useState(choices[0]?.id ?? '')
  const [layout, setLayout] = useState<LayoutId>('screen')
  const choice = choices.find(({ id }) => id === chosen)
  const making = useFigure(choice, layout, rooms.find(({ id }) => id === room)!.name)

  const animation = useMemo(() => choice?.subject && animationOf(choice.subject), [choice])
  if (!choice) return <p>There is no picture on this page yet that could be taken.</p>
  return (
    <div className="figure-export">
      <FigurePreview making={making} name={choice.name} />
      <div className="figure-settings">
        <SelectField
          name="What to take"
          named
          value={chosen}
          options={choices.map(({ id, name }) => ({ id, name }))}
          onChange={setChosen}
        />
        <Segmented<LayoutId>
          label="Width"
          wide
          value={layout}
          options={Object.entries(layouts).map(([value, { name }]) => ({ value: value as LayoutId, label: name }))}
          onChange={setLayout}
        />
        <p className="quiet">{layoutWords(layout, choice.panel === null)}</p>
        <FigureActions making={making} density={layouts[layout].density} subject={choice.subject} />
        {animation && <AnimationAction animation={animation} />}
      </div>
    </div>
  )
}

/** How a figure is laid out. */
const layoutWords = (layout: LayoutId, isBoard: boolean): string =>
  layout === 'screen'
    ? 'As large as it is here; a PNG has twice as many pixels each way.'
    : isBoard
      ? `For ${layouts[layout].use}. The panels keep their places and become smaller.`
      : `For ${layouts[layout].use}. The panel is laid out anew, so that its letters can be read.`
