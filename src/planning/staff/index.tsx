import '@/planning/errors'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { PersonCard } from '@/components/display/person-card'
import { Button } from '@/components/input/button'
import { PickLine } from '@/components/input/picker'
import { Card } from '@/components/layout/card'
import { Cell, Cells } from '@/components/layout/cell'
import { Panel } from '@/components/layout/empty-state'
import { Loaded } from '@/components/layout/loaded'
import { Page } from '@/components/layout/page'
import { Skeleton } from '@/components/layout/skeleton'
import type { StaffList, StaffRow } from '@/contract'
import { dutiesLine, dutyWords, skillsLine } from '@/copy/people/roles'
import { inviteStaffWords, staffWords as words } from '@/copy/people/staff'
import { type Duty, duties } from '@/domain/people/duties'
import { go } from '@/lib/go'
import { useRemote } from '@/lib/remote'
import styles from './index.module.scss'
import { Marks } from './marks'

const Colleague = ({ row }: { row: StaffRow }) => (
  <Card onTap={() => go.to(`planning/staff/person/index?id=${row.personId}`)}>
    <PersonCard
      name={row.name}
      note={
        <>
          <View>{dutiesLine(row.duties)}</View>
          {row.skills.length > 0 && <View>{skillsLine(row.skills)}</View>}
        </>
      }
    />
    <Marks row={row} />
    {row.lapsed.length > 0 && <View className={styles.lapsed}>{words.lapsed(row.lapsed)}</View>}
  </Card>
)

function Staff({ list: { people, mayManage } }: { list: StaffList }) {
  const [duty, choose] = useState<Duty | null>(null)
  const held = duties.filter((one) => people.some((row) => row.duties.includes(one)))
  const rows = people.filter((row) => duty === null || row.duties.includes(duty))
  const options: (Duty | null)[] = [null, ...held]
  return (
    <>
      {mayManage && (
        <Cells>
          <Cell icon='invite' label={words.add} onTap={() => go.to('planning/staff/invite/index')} />
        </Cells>
      )}
      {held.length > 1 && (
        <PickLine
          options={options.map((one) => (one === null ? words.all : dutyWords[one]))}
          chosen={options.indexOf(duty)}
          placeholder={words.all}
          onChoose={(index) => choose(options[index] ?? null)}
        />
      )}
      <View className={styles.count}>{words.count(rows.length)}</View>
      {rows.map((row) => (
        <Colleague key={row.personId} row={row} />
      ))}
      {rows.length === 0 && (
        <Panel
          icon='people'
          what={words.none}
          todo={words.noneHint}
          step={
            mayManage && <Button onTap={() => go.to('planning/staff/invite/index')}>{inviteStaffWords.create}</Button>
          }
        />
      )}
    </>
  )
}

/** 员工: everybody with a post in the estate, who is on duty, and whose papers need looking after. */
export default function StaffPage() {
  const remote = useRemote('staff.list', {})
  return (
    <Page>
      <Loaded of={remote} skeleton={<Skeleton cards={[1, 3, 3, 3]} />}>
        {(list) => <Staff list={list} />}
      </Loaded>
    </Page>
  )
}
