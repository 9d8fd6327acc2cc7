import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { PersonCard } from '@/components/person-card'
import type { CaseView } from '@/contract'
import { staffNotes, casePage as words } from '@/copy/case-page'
import { concernNotes } from '@/copy/inquiry'
import { moveWords } from '@/copy/moves'
import { helperWords } from '@/copy/repair-work'
import { capacityNotes, handlerName, masterName } from '@/copy/roles'
import { isHousehold } from '@/domain/matter/capacity'
import { isOver, movesOf } from '@/domain/matter/flow'
import { Callees } from './callees'
import styles from './case.module.scss'
import { useCaseCall } from './use-case-call'

type Props = { view: CaseView; callIn: () => void }

/** Who is responsible; staff also see whom they come to. */
export function People({ view, callIn }: Props) {
  const { assigneeCard, receiver, filedBy, contact, work } = view
  const mine = isHousehold(view.as)
  const usual = mine ? capacityNotes : staffNotes
  const notes = view.kind === 'repair' ? usual : { ...concernNotes, receiver: usual.receiver }
  const { callTo } = useCaseCall(view.id)
  const may = movesOf(view, view.as)
  const same = receiver && assigneeCard && receiver.personId === assigneeCard.personId
  return (
    <Card title={words.people}>
      <View className={styles.stack}>
        {assigneeCard ? (
          <PersonCard
            name={handlerName(view.kind, assigneeCard.name)}
            note={same ? notes.receiver : notes.assignee}
            {...callTo(assigneeCard)}
          />
        ) : (
          !isOver(view.status) && (
            <View>
              <View className={styles.line}>{view.kind === 'repair' ? words.nobody : words.nobodyConcern}</View>
              <View className={styles.quiet}>{words.nobodyHint}</View>
            </View>
          )
        )}
        {work.helpers.map((helper) => (
          <PersonCard
            key={helper.personId}
            name={masterName(helper.name)}
            note={helperWords.note}
            {...callTo(helper)}
          />
        ))}
        {receiver && !same && <PersonCard name={receiver.name} note={notes.receiver} {...callTo(receiver)} />}
        {mine ? (
          contact && <PersonCard name={contact.name} note={notes.contact} {...callTo(contact)} />
        ) : (
          <Callees view={view} notes={notes} />
        )}
        {filedBy && filedBy.personId !== receiver?.personId && (
          <PersonCard name={filedBy.name} note={notes.proxy} {...callTo(filedBy)} />
        )}
        {may.includes('addHelper') && (
          <Button look='plain' onTap={callIn}>
            {work.helpers.length > 0 ? helperWords.change : moveWords.addHelper}
          </Button>
        )}
      </View>
    </Card>
  )
}
