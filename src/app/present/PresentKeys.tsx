import { Dialog } from '../../views/controls/Dialog'
import { PRESENT_KEYS } from './keys'
import './Presentation.css'

/** The list of a presenter's keys. */
export const PresentKeys = ({ open, close }: { readonly open: boolean; readonly close: () => void }) => (
  <Dialog title="Keys while presenting" open={open} close={close}>
    <dl className="keys present-keys">
      {PRESENT_KEYS.map(([key, meaning]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  </Dialog>
)
