import { View } from '@tarojs/components'
import { PersonCard } from '@/components/display/person-card'
import { Button } from '@/components/input/button'
import { Card } from '@/components/layout/card'
import { Stack } from '@/components/layout/stack'
import type { CaseView } from '@/contract'
import { staffNotes, casePage as words } from '@/copy/case/case-page'
import { concernDoes, concernNotes } from '@/copy/case/investigation'
import { moveWords } from '@/copy/case/moves'
import { helperWords } from '@/copy/case/repair-work'
import { capacityNotes, handlerName, masterName } from '@/copy/people/roles'
import { isHousehold } from '@/domain/matter/capacity'
import { isOver, movesOf } from '@/domain/matter/flow'
import { Callees } from './callees'
import styles from './case.module.scss'
import { useCaseCall } from './use-case-call'

type Props = { view: CaseView; callIn: () => void }

/** Whom the work is for, or whom of the household to call: staff see them before their colleagues, for they go there. */
function Bringers({ view, mine }: Pick<Props, 'view'> & { mine: boolean }) {
  const { filedBy, contact, receiver } = view
  const usual = mine ? capacityNotes : staffNotes
  const notes = view.kind === 'repair' ? usual : concernNotes
  const { callTo } = useCaseCall(view.id)
  return (
    <>
      {mine ? (
        contact && <PersonCard name={contact.name} note={notes.contact} {...callTo(contact)} />
      ) : (
        <Callees view={view} notes={notes} />
      )}
      {filedBy && filedBy.personId !== receiver?.personId && (
        <PersonCard name={filedBy.name} note={notes.proxy} {...callTo(filedBy)} />
      )}
    </>
  )
}

const Nobody = ({ view, mine }: Pick<Props, 'view'> & { mine: boolean }) => {
  if (isOver(view.status)) return null
  if (!mine) return <View className={styles.line}>{words.nobodyYet}</View>
  return (
    <View>
      <View className={styles.line}>{view.kind === 'repair' ? words.nobody : words.nobodyConcern}</View>
      <View className={styles.quiet}>{words.nobodyHint}</View>
    </View>
  )
}

/** Who is responsible; staff also see whom they come to. */
export function People({ view, callIn }: Props) {
  const { assigneeCard, receiver, work } = view
  const mine = isHousehold(view.as)
  const { receiver: receives, assignee: mends } = mine ? capacityNotes : staffNotes
  const does = view.kind === 'repair' ? mends : concernDoes[view.kind]
  const { callTo } = useCaseCall(view.id)
  const may = movesOf(view, view.as)
  const same = receiver && assigneeCard && receiver.personId === assigneeCard.personId
  return (
    <Card title={mine ? words.people : words.peopleOfCase}>
      <Stack>
        {!mine && <Bringers view={view} mine={false} />}
        {assigneeCard ? (
          <PersonCard
            name={handlerName(view.kind, assigneeCard.name)}
            note={same ? receives : does}
            {...callTo(assigneeCard)}
          />
        ) : (
          <Nobody view={view} mine={mine} />
        )}
        {work.helpers.map((helper) => (
          <PersonCard
            key={helper.personId}
            name={masterName(helper.name)}
            note={helperWords.note}
            {...callTo(helper)}
          />
        ))}
        {receiver && !same && <PersonCard name={receiver.name} note={receives} {...callTo(receiver)} />}
        {mine && <Bringers view={view} mine />}
        {may.includes('addHelper') && (
          <Button look='plain' onTap={callIn}>
            {work.helpers.length > 0 ? helperWords.change : moveWords.addHelper}
          </Button>
        )}
      </Stack>
    </Card>
  )
}
