import { useId } from 'react'
import { CHOICES } from '../../../experiment/pictures'
import { pictures } from '../../../language/en/pictures'
import { registries } from '../../../language/en/registries'
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
          <Term of="acquisition">{pictures.whoGoesWhere}</Term>
        </h2>
        <Segmented
          label={pictures.whatDiffers}
          value={by}
          options={CHOICES.map((value) => ({ value, label: pictures.differing[value] }))}
          onChange={(choices) => show({ choices })}
        />
      </header>
      <p className="hint">{choicesWords(by, choices, space)}</p>
      <ul className={space.length === 1 ? 'choices-list' : 'choices-list choices-planes'}>
        {choices.map((choice) => (
          <li key={choice.name}>
            <span className="choices-name">{registries.say(choice.name)}</span>
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
      <caption>{pictures.choicesTable}</caption>
      <thead>
        <tr>
          {[pictures.asked, pictures.place, pictures.score, pictures.mean, pictures.sd].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {choices.map(({ name, next }) => (
          <tr key={name}>
            <th scope="row">{registries.say(name)}</th>
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
