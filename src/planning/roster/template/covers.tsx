import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/input/button'
import { PickLine } from '@/components/input/picker'
import { Cell, Cells } from '@/components/layout/cell'
import { Sheet } from '@/components/layout/sheet'
import { rosterWords, templateWords as words } from '@/copy/estate/roster'
import { coverWords, minutesWords } from '@/copy/estate/roster-words'
import { dutyWords, skillWords } from '@/copy/people/roles'
import { type Skill, skills } from '@/domain/people/duties'
import { type Cover, rosterDuties } from '@/domain/roster/shift'
import { endOf, TimesForm } from '../shift-form'
import styles from './index.module.scss'

type SheetProps = { cover: Cover; keep: (cover: Cover) => void; remove: () => void; close: () => void }

function CoverSheet({ cover, keep, remove, close }: SheetProps) {
  const [draft, setDraft] = useState({ ...cover, untilMinute: cover.untilMinute % 1440 })
  const choices: (Skill | null)[] = [null, ...skills]
  return (
    <Sheet
      title={words.coverTitle}
      onClose={close}
      foot={
        <>
          <Button onTap={() => keep({ ...draft, untilMinute: endOf(draft) })}>{rosterWords.save}</Button>
          <Button look='danger' onTap={remove}>
            {words.removeCover}
          </Button>
        </>
      }
    >
      <PickLine
        label={rosterWords.duty}
        options={rosterDuties.map((duty) => dutyWords[duty])}
        chosen={rosterDuties.indexOf(draft.duty)}
        placeholder={rosterWords.chooseDuty}
        onChoose={(index) => setDraft({ ...draft, duty: rosterDuties[index] ?? draft.duty, skill: null })}
      />
      {draft.duty === 'engineer' && (
        <PickLine
          label={words.skill}
          options={choices.map((skill) => (skill === null ? words.anySkill : skillWords[skill]))}
          chosen={choices.indexOf(draft.skill)}
          placeholder={words.anySkill}
          onChoose={(index) => setDraft({ ...draft, skill: choices[index] ?? null })}
        />
      )}
      <TimesForm draft={draft} change={(to) => setDraft({ ...draft, ...to })} />
    </Sheet>
  )
}

const fresh: Cover = { duty: 'guard', skill: null, fromMinute: 0, untilMinute: 1440 }

type Props = { covers: Cover[]; may: boolean; save: (covers: Cover[]) => void }

/** What must be covered every day; each change is saved at once. */
export function Covers({ covers, may, save }: Props) {
  const [open, setOpen] = useState<number | null>(null)
  const change = (next: Cover[]) => {
    setOpen(null)
    save(next)
  }
  return (
    <>
      <View className={styles.heading}>{words.covers}</View>
      <View className={styles.note}>{words.coversNote}</View>
      <Cells>
        {covers.map((cover, index) => (
          <Cell
            key={`${coverWords(cover)} ${cover.fromMinute}`}
            label={coverWords(cover)}
            note={minutesWords(cover.fromMinute, cover.untilMinute)}
            {...(may && { onTap: () => setOpen(index) })}
          />
        ))}
        {covers.length === 0 && <Cell label={words.noCovers} />}
      </Cells>
      {may && (
        <Button look='plain' onTap={() => setOpen(covers.length)}>
          {words.addCover}
        </Button>
      )}
      {open !== null && (
        <CoverSheet
          cover={covers[open] ?? fresh}
          keep={(cover) => change([...covers.slice(0, open), cover, ...covers.slice(open + 1)])}
          remove={() => change(covers.filter((_, index) => index !== open))}
          close={() => setOpen(null)}
        />
      )}
    </>
  )
}
