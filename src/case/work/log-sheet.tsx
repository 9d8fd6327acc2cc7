import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/input/button'
import { Choice } from '@/components/input/choice'
import { Field, TextArea, TextLine } from '@/components/input/field'
import { DayLine } from '@/components/input/picker'
import type { CaseView } from '@/contract'
import { workLimits } from '@/contract/case/work-limits'
import { limits } from '@/contract/fields'
import { sheetWords } from '@/copy/case/case-page'
import { useWords, workSheets } from '@/copy/case/repair-work'
import { masterName } from '@/copy/people/roles'
import { clockWords, dayWords, lengthWords } from '@/copy/time'
import { figureOf } from '@/domain/kernel/money'
import { startOfShanghaiDay } from '@/domain/kernel/time'
import { type Used, uses } from '@/domain/work/log'
import { ClockLine } from '@/features/roster/clock-line'
import { useSession } from '@/features/session/session'
import { serverNow } from '@/lib/server-clock'
import { sendMove } from '../send-move'
import { type SheetProps, StepSheet } from '../sheet/step-sheet'
import { emptyUse, readAll, readUse, type TypedUse } from './rows'
import { stretchOf, suggestedStretch } from './stretch'
import { useRows } from './use-rows'
import styles from './work.module.scss'

const words = workSheets.log

const asTyped = ({ quantity, ...used }: Used): TypedUse => ({ ...used, quantity: figureOf(quantity) })

type UseProps = { at: number; used: TypedUse; change: (change: Partial<TypedUse>) => void; remove: () => void }

/** One thing that was used. */
const UseForm = ({ at, used, change, remove }: UseProps) => (
  <View className={styles.form}>
    <Field label={words.used(at + 1)}>
      <Choice
        options={uses.map((value) => ({ value, name: useWords[value] }))}
        chosen={used.use}
        onChoose={(use) => change({ use })}
      />
    </Field>
    <TextLine
      label={words.name}
      value={used.name}
      most={workLimits.item}
      placeholder={words.nameHint}
      onChange={(name) => change({ name })}
    />
    <View className={styles.pair}>
      <TextLine
        digits
        label={workSheets.plan.quantity}
        value={used.quantity}
        most={8}
        placeholder='1'
        onChange={(quantity) => change({ quantity })}
      />
      <TextLine
        label={workSheets.plan.unit}
        value={used.unit}
        most={workLimits.unit}
        placeholder={workSheets.plan.unitHint}
        onChange={(unit) => change({ unit })}
      />
    </View>
    <Button look='quiet' small onTap={remove}>
      {workSheets.plan.remove}
    </Button>
  </View>
)

/** Whose work somebody may write down: who has the case that of everybody, who helps his own. */
const workersOn = ({ as, assigneeCard, work }: CaseView, myId: string) => {
  const all = [...(assigneeCard ? [assigneeCard] : []), ...work.helpers]
  return as.includes('assignee') ? all : all.filter(({ personId }) => personId === myId)
}

/** Work from when until when, by whom, with what; or one entry put right. */
export function LogSheet({ view, corrects, ...rest }: SheetProps & { corrects: string | null }) {
  const myId = useSession(({ me }) => me?.personId ?? '')
  const [now] = useState(serverNow)
  const wrong = view.work.log.find(({ id }) => id === corrects)
  const workers = workersOn(view, myId)
  const [personId, setPersonId] = useState(wrong?.personId ?? workers.find((one) => one.personId === myId)?.personId)
  const [times, setTimes] = useState(() => suggestedStretch(view, wrong ?? null, now))
  const [said, setSaid] = useState(wrong?.words ?? '')
  const { rows, add, change, remove } = useRows(emptyUse, wrong?.used.map(asTyped))
  const { rows: used, wrong: wrongItem } = readAll(rows, readUse)
  const stretch = stretchOf(times, { since: view.createdAt, now })
  return (
    <StepSheet
      {...rest}
      move='logWork'
      title={wrong ? words.correcting : words.title}
      hint={words.hint}
      go={words.send}
      missing={
        (!stretch && words.wrongTime) ||
        (!said.trim() && words.noWords) ||
        (wrongItem !== null && words.wrongItem(wrongItem)) ||
        (!personId && sheetWords.noReason)
      }
      send={(key) =>
        sendMove(view, 'logWork', 'cases.logWork', {
          id: view.id,
          key,
          personId: personId ?? '',
          words: said.trim(),
          used,
          corrects,
          from: stretch?.from ?? 0,
          until: stretch?.until ?? 0,
        })
      }
    >
      {workers.length > 1 && (
        <Field label={words.who}>
          <Choice
            options={workers.map((one) => ({ value: one.personId, name: masterName(one.name) }))}
            chosen={personId ?? null}
            onChoose={setPersonId}
          />
        </Field>
      )}
      <DayLine
        label={words.day}
        chosen={times.day}
        from={startOfShanghaiDay(view.createdAt)}
        until={now}
        placeholder={words.day}
        words={(day) => dayWords(day, now)}
        onChoose={(day) => setTimes({ ...times, day })}
      />
      <View className={styles.pair}>
        <ClockLine label={words.from} minute={times.from} onChoose={(from) => setTimes({ ...times, from })} />
        <ClockLine
          label={words.until}
          minute={times.until}
          {...(stretch && times.until <= times.from && { words: words.nextDay(clockWords(stretch.until)) })}
          onChoose={(until) => setTimes({ ...times, until })}
        />
      </View>
      {stretch && <View className={styles.quiet}>{words.length(lengthWords(stretch.until - stretch.from))}</View>}
      <TextArea
        inSheet
        label={words.words}
        value={said}
        most={limits.reason}
        placeholder={words.placeholder}
        onChange={setSaid}
      />
      {rows.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are named by their place only.
        <UseForm key={at} at={at} used={one} change={(some) => change(at, some)} remove={() => remove(at)} />
      ))}
      {rows.length < workLimits.used && (
        <Button look='plain' small onTap={add}>
          {words.add}
        </Button>
      )}
    </StepSheet>
  )
}

/** One more entry. */
export const NewLogSheet = (props: SheetProps) => <LogSheet {...props} corrects={null} />
