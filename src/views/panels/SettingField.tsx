import { useShallow } from 'zustand/shallow'
import { useLab, useLabStore } from '../../store/useLab'
import { SliderField } from '../controls/SliderField'
import { WithSymbol } from '../controls/WithSymbol'
import { findSetting, type SettingId } from './settings'

/** The slider and the box of one setting; nothing where the experiment has no such setting. */
export function SettingField({ of: id }: { of: SettingId }) {
  const lab = useLabStore()
  const { of, set } = findSetting(id)
  const setting = useLab(useShallow(of))
  if (!setting) return null
  const { name, symbol, index, least, most, ...field } = setting
  return (
    <SliderField
      {...field}
      name={name}
      label={symbol ? <WithSymbol name={name.replace(` ${symbol}`, '')} symbol={symbol} {...(index && { index })} /> : name}
      limits={[least, most]}
      onChange={(value) => set(lab.getState(), value)}
    />
  )
}
