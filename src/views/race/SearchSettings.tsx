import type { Contestant } from '../../experiment/searchSchema'
import { race } from '../../language/en/race'
import { registries } from '../../language/en/registries'
import { findStrategy } from '../../search'
import { type Field, settingsIn, type Values } from '../../search/settings'
import { Segmented } from '../controls/Segmented'
import { SelectField } from '../controls/SelectField'
import { SliderField } from '../controls/SliderField'
import { Switch } from '../controls/Switch'
import { WithSymbol } from '../controls/WithSymbol'
import { optionTerm, settingTerm } from '../glossary/glossary'

interface SearchSettingsProps {
  readonly of: Contestant
  readonly change: (settings: Values) => void
}

/** What can be set about a contestant, behind a line that says how it is set; nothing for a search without settings. */
export function SearchSettings({ of, change }: SearchSettingsProps) {
  const { settings } = findStrategy(of.kind)
  if (!settings) return null
  const values = settingsIn(settings, of)
  const counting = settings.counts?.(values)
  return (
    <details>
      <summary>
        <span className="visually-hidden">{race.settingsOf(of.name)}</span>
        {settings.label(values)}
      </summary>
      {Object.entries(settings.fields).map(
        ([id, field]) =>
          (counting?.includes(id) ?? true) && (
            <FieldOf
              key={id}
              id={id}
              field={field}
              of={of}
              value={values[id]!}
              onChange={(value) => change({ ...values, [id]: value })}
            />
          ),
      )}
    </details>
  )
}

interface FieldOfProps {
  readonly id: string
  readonly field: Field
  readonly of: Contestant
  readonly value: Values[string]
  readonly onChange: (value: Values[string]) => void
}

/** The control of a setting. Its name says whose it is: the same setting stands there for other searches too. */
function FieldOf({ id, field, of, value, onChange }: FieldOfProps) {
  const term = settingTerm(of.kind, id, field)
  const fieldName = registries.say(field.name)
  switch (field.kind) {
    case 'list':
      return (
        <SelectField
          name={race.settingOf(fieldName, of.name)}
          terms={[term, optionTerm(field, String(value)) ?? []].flat()}
          value={String(value)}
          options={field.options.map((option) => ({ ...option, name: registries.say(option.name) }))}
          onChange={onChange}
        />
      )
    case 'buttons':
      return (
        <Segmented
          label={race.settingOf(fieldName, of.name)}
          wide
          value={String(value)}
          options={field.options.map((option) => ({
            value: option.id,
            label: registries.say(option.name),
            terms: [optionTerm(field, option.id) ?? term],
          }))}
          onChange={onChange}
        />
      )
    case 'amount':
      return (
        <SliderField
          name={race.settingOf([fieldName, field.symbol ?? []].flat().join(' '), of.name)}
          term={term}
          stacked
          label={field.symbol ? <WithSymbol name={fieldName} symbol={field.symbol} /> : fieldName}
          value={Number(value)}
          min={field.slider[0]}
          max={field.slider[1]}
          limits={field.limits}
          unit={field.unit}
          onChange={onChange}
        />
      )
    case 'toggle':
      return <Switch label={fieldName} term={term} checked={value === true} onChange={onChange} />
  }
}
