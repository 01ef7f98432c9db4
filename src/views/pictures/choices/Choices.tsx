import { useId } from 'react'
import { CHOICES } from '../../../experiment/pictures'
import { type Choice, selectChoices, selectChoicesBy } from '../../../store/choices'
import { selectProblem } from '../../../store/derived'
import { useLab } from '../../../store/useLab'
import { Segmented } from '../../controls/Segmented'
import { formatNumber, formatPlace } from '../../format'
import { Term } from '../../glossary/Term'
import { choicesWords } from '../../words/choices'
import { SmallLine } from './SmallLine'
import { SmallPlane } from './SmallPlane'
import '../../panels/panels.css'
import './choices.css'

const NAMES = { functions: 'functions', kappa: 'κ', xi: 'ξ' } as const

/** Several acquisition functions at once, or one under several values of its setting: a small picture each, with the place it would choose. */
export default function Choices() {
  const title = useId()
  const by = useLab(selectChoicesBy)
  const choices = useLab(selectChoices)
  const { space } = useLab(selectProblem)
  const show = useLab((s) => s.show)
  const Small = space.length === 1 ? SmallLine : SmallPlane
  return (
    <section className="panel picture choices" aria-labelledby={title}>
      <header className="panel-head">
        <h2 id={title}>
          <Term of="acquisition">Who goes where</Term>
        </h2>
        <Segmented
          label="What differs"
          value={by}
          options={CHOICES.map((value) => ({ value, label: NAMES[value] }))}
          onChange={(choices) => show({ choices })}
        />
      </header>
      <p className="hint">{choicesWords(by, choices, space)}</p>
      <ul className={space.length === 1 ? 'choices-list' : 'choices-list choices-planes'}>
        {choices.map((choice) => (
          <li key={choice.name}>
            <span className="choices-name">{choice.name}</span>
            <span className="choices-place">{formatPlace(space, choice.next.x, 3)}</span>
            <Small {...choice} />
          </li>
        ))}
      </ul>
      <ChoicesTable choices={choices} />
    </section>
  )
}

function ChoicesTable({ choices }: { readonly choices: readonly Choice[] }) {
  const { space } = useLab(selectProblem)
  return (
    <table className="visually-hidden">
      <caption>Where each would evaluate next</caption>
      <thead>
        <tr>
          {['asked', 'place', 'score', 'mean μ', 's.d. σ'].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {choices.map(({ name, next }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{formatPlace(space, next.x)}</td>
            <td>{next.score === null ? '–' : formatNumber(next.score)}</td>
            <td>{formatNumber(next.mean)}</td>
            <td>{formatNumber(next.sd)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
