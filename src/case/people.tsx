import { View } from '@tarojs/components'
import { Card } from '@/components/card'
import { PersonCard } from '@/components/person-card'
import type { CaseView } from '@/contract'
import { staffNotes, casePage as words } from '@/copy/case-page'
import { capacityNotes, masterName } from '@/copy/roles'
import { isHousehold } from '@/domain/matter/capacity'
import { isOver } from '@/domain/matter/flow'
import styles from './case.module.scss'
import { useCaseCall } from './use-case-call'

/** Who is responsible; staff also see whom they come to. */
export function People({ view }: { view: CaseView }) {
  const { assigneeCard, receiver, resident, filedBy } = view
  const mine = isHousehold(view.as)
  const notes = mine ? capacityNotes : staffNotes
  const { callTo } = useCaseCall(view.id)
  const same = receiver && assigneeCard && receiver.personId === assigneeCard.personId
  return (
    <Card title={words.people}>
      <View className={styles.stack}>
        {assigneeCard ? (
          <PersonCard
            name={masterName(assigneeCard.name)}
            note={same ? notes.receiver : notes.assignee}
            {...callTo(assigneeCard)}
          />
        ) : (
          !isOver(view.status) && (
            <View>
              <View className={styles.line}>{words.nobody}</View>
              <View className={styles.quiet}>{words.nobodyHint}</View>
            </View>
          )
        )}
        {receiver && !same && <PersonCard name={receiver.name} note={notes.receiver} {...callTo(receiver)} />}
        {!mine && <PersonCard name={resident.name} note={notes.resident} {...callTo(resident)} />}
        {filedBy && <PersonCard name={filedBy.name} note={notes.proxy} {...callTo(filedBy)} />}
      </View>
    </Card>
  )
}
