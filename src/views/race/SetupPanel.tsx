import { useEffect, useMemo, useState } from 'react'
import { measuredPresets } from '../../experiment/measuredPresets'
import { defaultInitialPoints } from '../../experiment/race'
import { RACE_LIMITS } from '../../experiment/raceDocument'
import { presetOf, type RacePreset, racePresets } from '../../experiment/racePresets'
import { noiseToBeginWith } from '../../experiment/setup'
import { race } from '../../language/en/race'
import { registries } from '../../language/en/registries'
import { problems } from '../../problems'
import { resolve } from '../../problems/source'
import { selectProblem } from '../../store/race/derived'
import { useRace } from '../../store/race/useRace'
import { BlackBoxGroup } from '../controls/BlackBoxGroup'
import { DialField } from '../controls/DialField'
import { NumberBox } from '../controls/NumberBox'
import { SelectField } from '../controls/SelectField'
import { SliderField } from '../controls/SliderField'
import { Label } from '../glossary/Term'
import { BudgetField, SeedsField } from './raceFields'
import { endsEarlyWords } from './raceWords'
import { SearchList } from './SearchList'
import './SetupPanel.css'

const blackBoxes = () =>
  problems.map(({ id, name, space }) => ({
    id,
    name: registries.say(name),
    group: race.groups[Math.min(space.length, race.groups.length) - 1]!,
  }))

/** What is raced: a preset, or a black box, contestants, budget and seeds of one's own. */
export function SetupPanel() {
  return (
    <section className="panel race-setup" data-control aria-label={race.settings}>
      <Preset />
      <BlackBox />
      <SearchList />
      <Size />
    </section>
  )
}

const OFFERED = [...racePresets, ...measuredPresets]

const withPreset = (preset: RacePreset) => (known: readonly RacePreset[]) =>
  known.some(({ id }) => id === preset.id) ? known : [...known, preset]

/** The presets whose documents are here, and how one is found, at once or when it has come; those over tables come when one is asked for. */
function usePresets(isTable: boolean) {
  const [known, setKnown] = useState(racePresets)
  const [failure, setFailure] = useState<unknown>(null)
  if (failure) throw failure
  useEffect(() => {
    // A race from a link may be one of them. One that does not come leaves it a race of one's own.
    if (isTable)
      for (const { load } of measuredPresets)
        load().then(
          (preset) => setKnown(withPreset(preset)),
          () => {},
        )
  }, [isTable])
  const find = (id: string, take: (preset: RacePreset) => void) => {
    const here = known.find((each) => each.id === id)
    if (here) return take(here)
    measuredPresets
      .find((each) => each.id === id)
      ?.load()
      .then((preset) => {
        setKnown(withPreset(preset))
        take(preset)
      })
      .catch(setFailure)
  }
  return { known, find }
}

/** The presets, and what the one on screen shows; a race of one's own has no words yet. */
function Preset() {
  const contest = useRace((s) => s.contest)
  const setContest = useRace((s) => s.setContest)
  const { known, find } = usePresets(contest.source.kind === 'table')
  const preset = useMemo(() => presetOf(contest, known), [contest, known])
  const offered = OFFERED.map(({ id, name }) => ({ id, name: registries.say(name) }))
  const options = [...(preset ? [] : [{ id: 'own', name: race.ownRace }]), ...offered]
  return (
    <fieldset className="group">
      <legend>{race.preset}</legend>
      <SelectField
        name={race.preset}
        value={preset?.id ?? 'own'}
        options={options}
        onChange={(id) =>
          find(id, ({ document: { view, ...raced } }) => setContest({ initialPoints: undefined, ...raced }, view))
        }
      />
      {preset && <p className="race-preset-says">{registries.say(preset.says)}</p>}
    </fieldset>
  )
}

function BlackBox() {
  const source = useRace((s) => s.contest.source)
  const problem = useRace(selectProblem)
  const noise = useRace((s) => s.contest.noise)
  const setContest = useRace((s) => s.setContest)
  return (
    <BlackBoxGroup
      source={source}
      problem={problem}
      options={blackBoxes()}
      mostInputs={8}
      onSource={(chosen) => {
        setContest({ source: chosen, noise: noiseToBeginWith(resolve(chosen)), initialPoints: undefined }, { target: null })
      }}
      noise={noise}
      onNoise={(value) => setContest({ noise: value })}
    >
      {/* Races begin with the dial at rest; a link may have it turned. */}
      {problem.dial && source.kind === 'listed' && source.dial !== undefined && (
        <DialField source={source} dial={problem.dial} onSource={(turned) => setContest({ source: turned })} />
      )}
    </BlackBoxGroup>
  )
}

function Size() {
  const contest = useRace((s) => s.contest)
  const setContest = useRace((s) => s.setContest)
  const problem = useRace(selectProblem)
  const initialPoints = contest.initialPoints ?? defaultInitialPoints(problem)
  return (
    <fieldset className="group">
      <legend>{race.size}</legend>
      <BudgetField />
      <SliderField
        name={race.initialPoints}
        term="initialPoints"
        whole
        value={initialPoints}
        min={RACE_LIMITS.initialPoints[0]}
        max={RACE_LIMITS.initialPoints[1]}
        onChange={(value) => setContest({ initialPoints: value })}
      />
      {initialPoints >= contest.budget && <p className="hint numerics">{race.allInitial}</p>}
      {problem.pool && contest.budget > problem.pool.places.length && (
        <p className="hint numerics">{endsEarlyWords(problem.pool.places.length)}</p>
      )}
      <SeedsField />
      <div className="seed" data-field>
        <span>
          <Label of="firstSeed">{race.firstSeed}</Label>
        </span>
        <NumberBox
          name={race.firstSeed}
          terms={['firstSeed']}
          value={contest.firstSeed}
          limits={RACE_LIMITS.firstSeed}
          whole
          onChange={(firstSeed) => setContest({ firstSeed })}
        />
      </div>
    </fieldset>
  )
}
