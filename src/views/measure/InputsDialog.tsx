import { Dialog } from '../controls/Dialog'
import { InputsForm } from './InputsForm'

/** Where the inputs of a study are changed. */
export const InputsDialog = ({ close }: { close: () => void }) => (
  <Dialog title="The inputs of the study" open close={close}>
    <InputsForm submit="Use these inputs" done={close} />
  </Dialog>
)
