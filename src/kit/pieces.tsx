import { View } from '@tarojs/components'
import { CountdownRing } from '@/components/display/countdown-ring'
import { PersonCard } from '@/components/display/person-card'
import { ProgressLine } from '@/components/display/progress-line'
import { StepBar } from '@/components/display/step-bar'
import { Tag, type Tone } from '@/components/display/tag'
import { Timeline } from '@/components/display/timeline'
import { Button } from '@/components/input/button'
import { Card } from '@/components/layout/card'
import { Cell, Cells } from '@/components/layout/cell'
import { Stack } from '@/components/layout/stack'
import { type Mood, marks, ringWords, standingWords } from '@/copy/case/case'
import { staffNotes, stepNow, steps } from '@/copy/case/case-page'
import { moveWords } from '@/copy/case/moves'
import { common } from '@/copy/common'
import { kitWords as words } from '@/copy/kit'
import { DAY, HOUR, MINUTE } from '@/domain/kernel/time'
import { serverNow } from '@/lib/server-clock'
import styles from './index.module.scss'

const nothing = () => undefined
const looks = ['brand', 'plain', 'danger', 'quiet'] as const
const tones: Tone[] = ['plain', 'brand', 'amber', 'red', 'green']
const rings: [Mood, number, Parameters<typeof CountdownRing>[0]['figure']][] = [
  ['calm', 0.8, '2:25'],
  ['calm', 0.9, { words: words.longTime }],
  ['soon', 0.2, '0:32'],
  ['missed', 1, { words: words.longTime }],
  ['kept', 1, { icon: 'kept' }],
  ['released', 1, { icon: 'check' }],
]
const ages = [MINUTE / 2, 20 * MINUTE, 3 * HOUR, DAY, 20 * DAY]

/** What is looked at and tapped. */
export function Pieces() {
  const now = serverNow()
  return (
    <>
      <Card title={words.sections.buttons}>
        <Stack gap={12}>
          {looks.map((look) => (
            <Button key={look} look={look} icon='call' onTap={nothing}>
              {moveWords.confirm}
            </Button>
          ))}
          <View className={styles.row}>
            {looks.map((look) => (
              <Button key={look} look={look} small onTap={nothing}>
                {common.call}
              </Button>
            ))}
            <Button small off native={{}} onTap={nothing}>
              {common.call}
            </Button>
          </View>
        </Stack>
      </Card>
      <Card
        title={words.sections.tags}
        aside={<Tag tone='brand'>{marks.waitingForMe}</Tag>}
        onTap={nothing}
        foot={<Tag>{marks.missed}</Tag>}
      >
        <View className={styles.row}>
          {tones.map((tone) => (
            <Tag key={tone} tone={tone} icon='time'>
              {standingWords.open}
            </Tag>
          ))}
        </View>
      </Card>
      <Cells>
        <Cell icon='home' label={words.estate} value={common.on} />
        <Cell icon='call' label={common.callEstate} note={words.phone} onTap={nothing} />
        <Cell label={words.long} note={words.long} value={<Tag tone='red'>{common.unread}</Tag>} onTap={nothing} />
      </Cells>
      <Card title={words.sections.people}>
        <Stack gap={12}>
          <PersonCard name={words.name} note={staffNotes.receiver} onCall={nothing} />
          <PersonCard name={words.name} note={words.long} onCall={nothing} calling />
          <PersonCard name={words.name} note={words.long}>
            <Button small onTap={nothing}>
              {common.confirm}
            </Button>
          </PersonCard>
        </Stack>
      </Card>
      <Card title={words.sections.rings}>
        <View className={styles.row}>
          {rings.map(([mood, part, figure]) => (
            <CountdownRing key={mood + part} mood={mood} part={part} figure={figure} word={ringWords[mood]} />
          ))}
        </View>
      </Card>
      <Card title={words.sections.steps}>
        <Stack gap={12}>
          {Object.entries(stepNow).map(
            ([status, step]) => step !== null && <StepBar key={status} steps={steps} now={step} />,
          )}
          <ProgressLine done={3} total={6} words={words.count} />
          <ProgressLine done={6} total={6} words={words.long} plain />
        </Stack>
      </Card>
      <Card title={words.sections.timeline}>
        <Timeline
          now={now}
          entries={tones.map((tone, at) => ({
            id: tone,
            at: now - (ages[at] ?? 0),
            tone,
            sentence: at === 2 ? words.long : moveWords.accept,
            words: at % 2 ? words.long : null,
          }))}
        />
      </Card>
    </>
  )
}
