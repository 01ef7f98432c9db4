import { useMemo, useState } from 'react'
import { figure } from '../../language/en/figure'
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

const LAYOUTS = Object.keys(layouts) as LayoutId[]

/** Takes a panel, or the whole page, away as a file. */
export function FigureDialog({ room, open, close }: ToolDialogProps) {
  return (
    <Dialog title={figure.title} open={open} close={close}>
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
  if (!choice) return <p>{figure.nothing}</p>
  return (
    <div className="figure-export">
      <FigurePreview making={making} name={choice.name} />
      <div className="figure-settings">
        <SelectField
          name={figure.take}
          named
          value={chosen}
          options={choices.map(({ id, name }) => ({ id, name }))}
          onChange={setChosen}
        />
        <Segmented<LayoutId>
          label={figure.width}
          wide
          value={layout}
          options={LAYOUTS.map((value) => ({ value, label: figure.layouts[value] }))}
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
  layout === 'screen' ? figure.asHere : (isBoard ? figure.boardFor : figure.panelFor)[layout]
