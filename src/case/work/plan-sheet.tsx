import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/input/button'
import { Choice } from '@/components/input/choice'
import { Field, TextArea, TextLine } from '@/components/input/field'
import { workLimits } from '@/contract/case/work-limits'
import { limits } from '@/contract/fields'
import { payerWords, workSheets } from '@/copy/case/repair-work'
import { figureOf } from '@/domain/kernel/money'
import { type Line, payers, totalsOf } from '@/domain/work/quotation'
import { call } from '@/lib/call'
import { type SheetProps, StepSheet } from '../sheet/step-sheet'
import { emptyLine, readAll, readLine, type TypedLine } from './rows'
import { useRows } from './use-rows'
import styles from './work.module.scss'

const words = workSheets.plan

const asTyped = ({ quantity, unitFen, ...line }: Line): TypedLine => ({
  ...line,
  quantity: figureOf(quantity),
  price: figureOf(unitFen),
})

type LineProps = {
  at: number
  line: TypedLine
  change: (change: Partial<TypedLine>) => void
  remove: () => void
}

/** One line of the quotation. */
const LineForm = ({ at, line, change, remove }: LineProps) => (
  <View className={styles.form}>
    <TextLine
      label={`${words.line(at + 1)} · ${words.item}`}
      value={line.item}
      most={workLimits.item}
      placeholder={words.itemHint}
      onChange={(item) => change({ item })}
    />
    <View className={styles.pair}>
      <TextLine
        digits
        label={words.quantity}
        value={line.quantity}
        most={8}
        placeholder='1'
        onChange={(quantity) => change({ quantity })}
      />
      <TextLine
        label={words.unit}
        value={line.unit}
        most={workLimits.unit}
        placeholder={words.unitHint}
        onChange={(unit) => change({ unit })}
      />
    </View>
    <TextLine
      digits
      label={words.price}
      value={line.price}
      most={8}
      placeholder='0.00'
      onChange={(price) => change({ price })}
    />
    <Field label={words.payer}>
      <Choice
        columns='three'
        options={payers.map((value) => ({ value, name: payerWords[value] }))}
        chosen={line.payer}
        onChoose={(payer) => change({ payer })}
      />
    </Field>
    <Button look='quiet' small onTap={remove}>
      {words.remove}
    </Button>
  </View>
)

/** A plan with its quotation; a further one begins with what the one before said. */
export function PlanSheet({ view, ...rest }: SheetProps) {
  const [last] = useState(view.work.plans[0])
  const [said, setSaid] = useState(last?.words ?? '')
  const { rows, add, change, remove } = useRows(emptyLine, last?.lines.map(asTyped))
  const { rows: lines, wrong } = readAll(rows, readLine)
  return (
    <StepSheet
      {...rest}
      move='proposePlan'
      title={words.title}
      hint={last ? words.revise(last.revision + 1) : words.hint}
      go={words.send(totalsOf(lines).paid)}
      missing={(!said.trim() && words.noWords) || (wrong !== null && words.wrongLine(wrong))}
      send={(key) => call('cases.proposePlan', { id: view.id, key, words: said.trim(), lines })}
    >
      <TextArea
        inSheet
        label={words.words}
        value={said}
        most={limits.words}
        placeholder={words.placeholder}
        onChange={setSaid}
      />
      {rows.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are named by their place only.
        <LineForm key={at} at={at} line={line} change={(one) => change(at, one)} remove={() => remove(at)} />
      ))}
      {rows.length < workLimits.lines && (
        <Button look='plain' small onTap={add}>
          {words.add}
        </Button>
      )}
    </StepSheet>
  )
}
