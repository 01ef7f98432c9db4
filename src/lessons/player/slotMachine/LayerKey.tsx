import { learning } from '../../../language/en/learn'
import { Term } from '../../../views/glossary/Term'
import { LAYER_TERMS, type LayerId } from '../../slotMachine/layers'
import { layerWords } from '../../slotMachine/words'
import { useSlotMachine } from './useSlotMachine'
import './LayerKey.css'

/** What is drawn, each with its value. */
export function LayerKey() {
  const layers = useSlotMachine((s) => s.document.layers)
  if (layers.length === 0) return null
  return (
    <ul className="layer-key" aria-label={learning.marksKey}>
      {layers.map((layer) => (
        <Entry key={layer} layer={layer} />
      ))}
    </ul>
  )
}

function Entry({ layer }: { readonly layer: LayerId }) {
  const words = useSlotMachine((s) => layerWords(layer, s))
  return (
    <li className={`layer-key-${layer}`}>
      <Term of={LAYER_TERMS[layer]}>{words}</Term>
    </li>
  )
}
