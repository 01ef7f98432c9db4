import { hall } from '../../language/en/hall'
import { Dialog } from '../../views/controls/Dialog'
import { PRESENT_KEYS } from './keys'
import './Presentation.css'

/** The list of a presenter's keys. */
export const PresentKeys = ({ open, close }: { readonly open: boolean; readonly close: () => void }) => (
  <Dialog title={hall.keysTitle} open={open} close={close}>
    <dl className="keys present-keys">
      {PRESENT_KEYS.map(([key, meaning]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{hall.keyMeanings[meaning]}</dd>
        </div>
      ))}
    </dl>
  </Dialog>
)
