import { useId } from 'react'
import { isOf } from '../../../views/figure/subjects'
import { useMarking } from '../../../views/plot/Marking'
import type { SlotShows } from '../../figures/slotMachine'
import { selectCounts, slotMachineData } from '../../slotMachine/machine'
import { countWords } from '../../slotMachine/words'
import { ChancePlot } from './ChancePlot'
import { ChanceTable } from './ChanceTable'
import { LayerKey } from './LayerKey'
import { MachinePicture } from './MachinePicture'
import { PriorFields } from './PriorFields'
import { PullBar } from './PullBar'
import { SlotMachineContext, useSlotMachine, useSlotMachineStore } from './useSlotMachine'
import './SlotMachineFigure.css'

interface SlotMachineFigureProps {
  readonly shows: SlotShows
  readonly answered: boolean
}

/** A slot machine to pull, and what is believed of its chance of winning. */
export function SlotMachineFigure({ shows: { machine, scene }, answered }: SlotMachineFigureProps) {
  const offers = answered ? (scene.offersAfter ?? scene.offers) : scene.offers
  const setsPrior = offers.includes('prior')
  return (
    <SlotMachineContext value={machine}>
      <Panel pulls={offers.includes('pull')} setsPrior={setsPrior} />
      {setsPrior && <PriorFields />}
    </SlotMachineContext>
  )
}

function Panel({ pulls, setsPrior }: { readonly pulls: boolean; readonly setsPrior: boolean }) {
  const title = useId()
  const counts = useSlotMachine(selectCounts)
  const draws = useSlotMachine((s) => s.document.layers.length > 0)
  const marking = useMarking()
  const machine = useSlotMachineStore()
  return (
    <section
      className="panel slot-machine"
      aria-labelledby={title}
      ref={(panel) =>
        isOf(panel, { kind: 'own', words: () => countWords(counts), data: () => slotMachineData(machine.getState()) })
      }
    >
      <header className="slot-machine-head">
        <h2 id={title}>{countWords(counts)}</h2>
        <PullBar pulls={pulls} />
      </header>
      <LayerKey />
      {draws || marking ? <ChancePlot setsPrior={setsPrior} /> : <MachinePicture />}
      <ChanceTable />
    </section>
  )
}
