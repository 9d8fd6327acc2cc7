import '@/planning/errors'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/input/button'
import { PickLine } from '@/components/input/picker'
import { Cell, Cells } from '@/components/layout/cell'
import { Panel } from '@/components/layout/empty-state'
import { Loaded } from '@/components/layout/loaded'
import { Page } from '@/components/layout/page'
import { Skeleton } from '@/components/layout/skeleton'
import type { RosterTemplate } from '@/contract'
import { templateWords as words } from '@/copy/estate/roster'
import { minutesWords, weekdaysWords } from '@/copy/estate/roster-words'
import { dutyWords } from '@/copy/people/roles'
import { WEEK } from '@/domain/roster/roster'
import { type Cover, type Line, rosterDuties } from '@/domain/roster/shift'
import { call, newKey } from '@/lib/call'
import { useRemote } from '@/lib/remote'
import { useAct } from '@/lib/use-act'
import { Covers } from './covers'
import styles from './index.module.scss'
import { LineSheet } from './line-sheet'

type Opened = { line: Line; fresh: boolean }

const freshLine = (lines: readonly Line[]): Line => ({
  id: `l${Math.max(0, ...lines.map(({ id }) => Number(id.replace(/\D/g, '')) || 0)) + 1}`,
  personId: '',
  duty: 'engineer',
  weekdays: [1, 2, 3, 4, 5, 6, 0],
  fromMinute: 480,
  untilMinute: 1200,
})

type LinesProps = { lines: Line[]; template: RosterTemplate; open: (opened: Opened) => void }

const Lines = ({ lines, template: { people, mayEdit }, open }: LinesProps) => (
  <>
    {rosterDuties
      .filter((duty) => lines.some((line) => line.duty === duty))
      .map((duty) => (
        <View key={duty}>
          <View className={styles.heading}>{dutyWords[duty]}</View>
          <Cells>
            {lines
              .filter((line) => line.duty === duty)
              .map((line) => (
                <Cell
                  key={line.id}
                  label={people.find(({ personId }) => personId === line.personId)?.name ?? ''}
                  note={`${weekdaysWords(line.weekdays)} ${minutesWords(line.fromMinute, line.untilMinute)}`}
                  {...(mayEdit && { onTap: () => open({ line, fresh: false }) })}
                />
              ))}
          </Cells>
        </View>
      ))}
  </>
)

function Template({ template, put }: { template: RosterTemplate; put: (template: RosterTemplate) => void }) {
  const { monday, coming, rev, covers, mayEdit, mayCover } = template
  const [lines, setLines] = useState(coming?.lines ?? template.lines)
  const [sinceIndex, setSince] = useState(coming ? 1 : 0)
  const [opened, open] = useState<Opened | null>(null)
  const { busy, act } = useAct()
  const changed = JSON.stringify(lines) !== JSON.stringify(coming?.lines ?? template.lines)
  const change = (next: Line[]) => {
    setLines(next)
    open(null)
  }
  const keep = (line: Line) =>
    change(
      lines.some(({ id }) => id === line.id) ? lines.map((one) => (one.id === line.id ? line : one)) : [...lines, line],
    )
  const save = () =>
    act(async () => {
      const since = monday + sinceIndex * WEEK
      put(await call('roster.saveTemplate', { key: newKey(), rev, since, lines: lines as never }))
      return words.saved
    })
  const saveCovers = (next: Cover[]) =>
    act(async () => {
      put(await call('roster.saveCovers', { key: newKey(), rev, covers: next }))
      return words.coversSaved
    })
  return (
    <>
      {coming && <View className={styles.note}>{words.coming(coming.since)}</View>}
      {lines.length === 0 && <Panel icon='date' what={words.empty} todo={words.emptyHint} />}
      <Lines lines={lines} template={template} open={open} />
      {mayEdit && (
        <Button look='plain' onTap={() => open({ line: freshLine(lines), fresh: true })}>
          {words.add}
        </Button>
      )}
      {mayEdit && changed && (
        <View className={styles.save}>
          <View className={styles.unsaved}>{words.unsaved}</View>
          <PickLine
            label={words.since}
            note={words.sinceHint}
            options={[...words.sinceOptions]}
            chosen={sinceIndex}
            placeholder={words.since}
            onChoose={setSince}
          />
          <Button off={busy} onTap={() => void save()}>
            {words.save}
          </Button>
        </View>
      )}
      <Covers covers={covers} may={mayCover} save={(next) => void saveCovers(next)} />
      {opened && (
        <LineSheet
          line={opened.line}
          fresh={opened.fresh}
          people={template.people}
          keep={keep}
          remove={() => change(lines.filter(({ id }) => id !== opened.line.id))}
          close={() => open(null)}
        />
      )}
    </>
  )
}

/** 每周模板: the shifts that come again every week, and what must be covered. */
export default function RosterTemplatePage() {
  const remote = useRemote('roster.getTemplate', {})
  return (
    <Page>
      <Loaded of={remote} skeleton={<Skeleton cards={[3, 3, 4]} />}>
        {(template) => <Template key={template.rev} template={template} put={remote.put} />}
      </Loaded>
    </Page>
  )
}
