import { type ReactNode, useId, useState } from 'react'
import type { LogChoice } from '../../../experiment/logs/log'
import { type Answers, guessedAnswers, type InputAnswer, isAsked } from '../../../experiment/replay/answers'
import { documentOf, type OpenedLog } from '../../../experiment/replay/openedLog'
import { complaintsAbout, studyOfLog, usableTrials } from '../../../experiment/replay/studyOfLog'
import { measure } from '../../../language/en/measure'
import { useMeasure } from '../../../store/measure/useMeasure'
import { Dialog } from '../../controls/Dialog'
import { Segmented } from '../../controls/Segmented'
import { SelectField } from '../../controls/SelectField'
import { InputRow } from './InputRow'
import { LimitField } from './LimitField'
import { notesOf, partWords, recognisedWords, usableWords } from './openingWords'
import '../says.css'
import './guess.css'
import './OpenDialog.css'

interface OpenDialogProps {
  readonly opened: OpenedLog
  /** The name of the file, or what stands for it. */
  readonly file: string
  /** Whether another choice of the same file is being read. */
  readonly isReading: boolean
  readonly choose: (choice: LogChoice) => void
  readonly close: () => void
}

/** What a file was recognised as, and what it does not tell, with a guess for each. */
export default function OpenDialog({ opened, file, isReading, choose, close }: OpenDialogProps) {
  const { log } = opened
  const replace = useMeasure((s) => s.replace)
  const [answered, setAnswered] = useState<{ readonly log: OpenedLog['log']; readonly answers: Answers } | null>(null)
  const answers = answered?.log === log ? answered.answers : guessedAnswers(log)
  const answer = (change: Partial<Answers>) => setAnswered({ log, answers: { ...answers, ...change } })
  const change = (changed: InputAnswer) =>
    answer({ inputs: answers.inputs.map((input) => (input.name === changed.name ? changed : input)) })
  const complaints = complaintsAbout(log, answers)
  const general = complaints.find(({ input }) => input === null)
  const study = complaints.length === 0 ? studyOfLog(log, answers) : null
  const [studies, objectives] = (['study', 'objective'] as const).map((about) => log.asks.find((ask) => ask.about === about))
  const choice = (about: 'study' | 'objective', name: string) =>
    choose({
      study: about === 'study' ? name : (studies?.guess as string | undefined),
      objective: about === 'objective' ? name : undefined,
    })
  const taken = partWords(opened)
  const state = useId()
  return (
    <Dialog title={measure.fileHolds} open close={close}>
      <form
        className="opening"
        aria-busy={isReading}
        onSubmit={(event) => {
          event.preventDefault()
          if (!study) return
          replace(documentOf(opened, answers, file), measure.opened(file))
          close()
        }}
      >
        <p>{recognisedWords(opened, file)}</p>
        {taken && <p>{taken}</p>}
        <div className="opening-fields">
          {studies?.options && (
            <Field asks={studies.question}>
              <SelectField
                name={measure.ofStudies}
                named
                value={String(studies.guess)}
                options={studies.options.map((name) => ({ id: name, name }))}
                onChange={(name) => choice('study', name)}
              />
            </Field>
          )}
          {objectives?.options && (
            <Field asks={objectives.question}>
              <SelectField
                name={measure.ofValues}
                named
                value={String(objectives.guess ?? objectives.options[0])}
                options={objectives.options.map((name) => ({ id: name, name }))}
                onChange={(name) => choice('objective', name)}
              />
            </Field>
          )}
          <Field asks={isAsked(log, 'goal') ? log.asks.find(({ about }) => about === 'goal')!.question : undefined}>
            <Segmented
              label={measure.goal}
              value={answers.goal}
              options={[
                { value: 'minimize', label: measure.smallerBetter(shown(log.objectives[0])) },
                { value: 'maximize', label: measure.largerBetter(shown(log.objectives[0])) },
              ]}
              onChange={(goal) => answer({ goal })}
            />
          </Field>
          {log.seconds && <LimitField seconds={log.seconds} limit={answers.limit} change={(limit) => answer({ limit })} />}
        </div>
        <fieldset className="opening-inputs">
          <legend>{measure.inputs}</legend>
          <p className="hint">{measure.guessedNote}</p>
          {general && (
            <p className="measure-says" role="alert">
              {general.says}
            </p>
          )}
          <ul>
            {answers.inputs.map((input) => (
              <InputRow
                key={input.name}
                log={log}
                input={input}
                complaint={complaints.find((each) => each.input === input.name)}
                change={change}
              />
            ))}
          </ul>
        </fieldset>
        {notesOf(log).map((note) => (
          <p className="hint" key={note}>
            {note}
          </p>
        ))}
        <p id={state} role="status">
          {isReading ? measure.readOnceMore : study ? usableWords(usableTrials(study), study.trials.length) : measure.notComplete}
        </p>
        <button type="submit" className="primary" disabled={!study || isReading} aria-describedby={state}>
          {measure.openStudy}
        </button>
      </form>
    </Dialog>
  )
}

const shown = (name = measure.value): string => (name.length > 24 ? `${name.slice(0, 23)}…` : name)

/** A field, and why it is asked for; the answer that stands in it is a guess. */
const Field = ({ asks, children }: { asks: string | undefined; children: ReactNode }) => (
  <div className="opening-field">
    {children}
    {asks && (
      <p className="hint">
        {asks} <span className="opening-guess">{measure.guessed}</span>
      </p>
    )}
  </div>
)
