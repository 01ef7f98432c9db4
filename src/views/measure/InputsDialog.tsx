import { measure } from '../../language/en/measure'
import { Dialog } from '../controls/Dialog'
import { InputsForm } from './InputsForm'

/** Where the inputs of a study are changed. */
export const InputsDialog = ({ close }: { close: () => void }) => (
  <Dialog title={measure.inputsOfStudy} open close={close}>
    <InputsForm submit={measure.useInputs} done={close} />
  </Dialog>
)
