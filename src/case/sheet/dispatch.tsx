import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { TextLine } from '@/components/field'
import { Loaded } from '@/components/loaded'
import { PersonCard } from '@/components/person-card'
import { Sheet } from '@/components/sheet'
import { Skeleton } from '@/components/skeleton'
import { Panel } from '@/components/trouble'
import { limits } from '@/contract/fields'
import { sheetWords } from '@/copy/case-page'
import { inquirySheets } from '@/copy/inquiry'
import { workSheets } from '@/copy/repair-work'
import { dutiesLine } from '@/copy/roles'
import { call } from '@/lib/call'
import { useRemote } from '@/lib/remote'
import styles from '../case.module.scss'
import type { SheetProps } from './step-sheet'

/** Dispatch by hand: who is on duty and has least in hand stands first. */
export function DispatchSheet({ view, run, running, close }: SheetProps) {
  const words = { ...sheetWords.dispatch, ...(view.kind !== 'repair' && inquirySheets.dispatch) }
  const [said, setSaid] = useState('')
  const engineers = useRemote('people.listEngineers', { caseId: view.id })
  const choose = async (personId: string) => {
    if (
      await run('dispatch', (key) =>
        call('cases.dispatch', { id: view.id, key, personId, reason: said.trim() || null }),
      )
    )
      close()
  }
  return (
    <Sheet title={words.title} onClose={close}>
      <TextLine
        label={workSheets.dispatchReason}
        value={said}
        most={limits.reason}
        placeholder={workSheets.dispatchPlaceholder}
        onChange={setSaid}
      />
      <Loaded of={engineers} skeleton={<Skeleton cards={[3]} />}>
        {({ engineers: known }) => (
          <View className={styles.stack}>
            {known.length === 0 && <Panel icon='me' what={words.none} todo={words.noneHint} />}
            {known.map(({ personId, name, duties, skills, onDuty, declined, ...load }) => (
              <PersonCard
                key={personId}
                name={name}
                note={[
                  view.kind === 'repair' ? words.skills(skills) : dutiesLine(duties),
                  onDuty ? words.onDuty : words.offDuty,
                  words.load(load),
                  declined && words.declined,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              >
                {personId !== view.assigneeCard?.personId && (
                  <Button look={onDuty ? 'brand' : 'plain'} small off={running !== null} onTap={() => choose(personId)}>
                    {words.choose}
                  </Button>
                )}
              </PersonCard>
            ))}
          </View>
        )}
      </Loaded>
    </Sheet>
  )
}
