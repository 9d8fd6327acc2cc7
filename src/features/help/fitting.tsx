import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { Button } from '@/components/input/button'
import { Card } from '@/components/layout/card'
import { Cell, Cells } from '@/components/layout/cell'
import type { HelpItem } from '@/contract'
import { helpPage } from '@/contract/pages'
import { fittingWords as words } from '@/copy/estate/help'
import { idleWords } from '@/copy/estate/help-search'
import { searchHelp } from '@/domain/help/search'
import { go } from '@/lib/go'
import styles from './fitting.module.scss'
import { useHelp } from './use-help'

type One = { of: HelpItem; isOpen: boolean; turn: () => void; children: ReactNode }

/** A question; a tap shows its answer below it. */
const Offer = ({ of: { question, answer }, isOpen, turn, children }: One) => (
  <View className={styles.offer}>
    <View className={styles.question} ariaRole='button' onClick={turn}>
      <View className={styles.words}>{question}</View>
      <View className={styles.turn}>{isOpen ? words.close : words.open}</View>
    </View>
    {isOpen && <View className={styles.answer}>{answer}</View>}
    {isOpen && children}
  </View>
)

const FEW = 2

type Props = {
  estateId?: string
  /** What has been written so far. */
  typed: string
  title?: string
  /** What can be done with an answer. */
  step: { words: string; act: (one: HelpItem) => void }
  /** Offers the way to the guide while nothing has been written. */
  guide?: boolean
}

/** Answers that may be there already, while somebody writes a question (C7). Without any there is nothing. */
export function Fitting({ estateId, typed, title = words.maybe, step, guide }: Props) {
  const help = useHelp(estateId === undefined ? {} : { estateId })
  const [open, setOpen] = useState<string | null>(null)
  const all = help.data?.articles ?? []
  if (guide && typed.trim() === '' && all.length > 0)
    return (
      <Cells>
        <Cell icon='empty' label={words.toGuide} note={words.toGuideHint} onTap={() => go.to(helpPage)} />
      </Cells>
    )
  const found = searchHelp(all, typed, idleWords).slice(0, FEW)
  if (found.length === 0) return null
  return (
    <Card title={title}>
      {found.map((one) => (
        <Offer key={one.id} of={one} isOpen={open === one.id} turn={() => setOpen(open === one.id ? null : one.id)}>
          <Button small look='plain' onTap={() => step.act(one)}>
            {step.words}
          </Button>
        </Offer>
      ))}
    </Card>
  )
}
