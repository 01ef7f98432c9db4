import type { MeasureDocument } from '../../experiment/measure/measureDocument'
import { writeStudyFile } from '../../experiment/measure/studyFile'
import { save } from '../save'

/** Saves a study as a file of our own. */
export const SaveButton = ({ document }: { document: MeasureDocument }) => (
  <button type="button" onClick={() => save('study.json', 'application/json', writeStudyFile(document))}>
    Save as a file
  </button>
)
