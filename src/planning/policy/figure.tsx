import { useMemo } from 'react'
import { PickLine } from '@/components/input/picker'
import { Cell } from '@/components/layout/cell'
import { figureValue, figureWords, policyWords as words } from '@/copy/estate/policy'
import { type FigureName, figures, units, type Wrong } from '@/domain/commitment/figures'

/** A radius of every metre would make a wheel of five thousand. */
const METRES = 50

const stepOf = (name: FigureName): number => {
  const { unit } = figures[name]
  return unit === 'metre' ? METRES : units[unit]
}

const choicesOf = (name: FigureName, value: number): number[] => {
  const { least, most } = figures[name]
  const step = stepOf(name)
  const all = Array.from({ length: Math.floor((most - least) / step) + 1 }, (_, n) => least + n * step)
  return all.includes(value) ? all : [...all, value].sort((a, b) => a - b)
}

type Props = { name: FigureName; value: number; wrong: Wrong | null; onChange: (value: number) => void }

/** One figure on the phone's own wheel, with what it means and what the company promises. */
export function Figure({ name, value, wrong, onChange }: Props) {
  const choices = useMemo(() => choicesOf(name, value), [name, value])
  const { name: label, note } = figureWords[name]
  const { usual } = figures[name]
  return (
    <PickLine
      label={label}
      note={value === usual ? note : words.usual(note, figureValue(name, usual))}
      error={wrong?.figure === name ? words.wrong[wrong.why] : null}
      options={choices.map((choice) => figureValue(name, choice))}
      chosen={choices.indexOf(value)}
      placeholder={figureValue(name, usual)}
      onChoose={(index) => onChange(choices[index] ?? value)}
    />
  )
}

/** The same for those who may only read it. */
export const FigureCell = ({ name, value }: Pick<Props, 'name' | 'value'>) => (
  <Cell label={figureWords[name].name} note={figureWords[name].note} value={figureValue(name, value)} />
)
