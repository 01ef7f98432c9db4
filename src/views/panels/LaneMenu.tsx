import { lanesOf } from '../../experiment/document'
import { explore } from '../../language/en/explore'
import { registries } from '../../language/en/registries'
import { rivals } from '../../search'
import { useLab } from '../../store/useLab'
import { MenuIcon } from '../controls/icons'
import './LanePanel.css'

/** Which search a lane shows: all but Bayesian optimization, which the run itself is, and the one in the other lane. */
export function LaneMenu({ lane }: { lane: 0 | 1 }) {
  const view = useLab((s) => s.view)
  const show = useLab((s) => s.show)
  const lanes = lanesOf(view)
  const other = lanes[1 - lane]
  return (
    <span className="lane-menu" data-control data-figure="none">
      <MenuIcon />
      <select
        aria-label={explore.laneSearch[lane]}
        title={explore.otherSearch}
        value={lanes[lane]}
        onChange={({ target }) => {
          const chosen = rivals.find(({ id }) => id === target.value)!.id
          show({ lanes: lane === 0 ? [chosen, lanes[1]] : [lanes[0], chosen] })
        }}
      >
        {rivals
          .filter(({ id }) => id !== other)
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {registries.say(name)}
            </option>
          ))}
      </select>
    </span>
  )
}
