import type { MeasureDocument } from '../../experiment/measure/measureDocument'
import { writeStudyFile } from '../../experiment/measure/studyFile'
import { measure } from '../../language/en/measure'
import { save } from '../save'

/** Saves a study as a file of our own. */
export const SaveButton = ({ document }: { document: MeasureDocument }) => (
  <button type="button" onClick={() => save('study.json', 'application/json', writeStudyFile(document))}>
    {measure.saveFile}
  </button>
)
