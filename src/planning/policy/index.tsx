import '@/planning/errors'
import { View } from '@tarojs/components'
import { Timeline } from '@/components/display/timeline'
import { Button } from '@/components/input/button'
import { Card } from '@/components/layout/card'
import { Cells } from '@/components/layout/cell'
import { Loaded } from '@/components/layout/loaded'
import { Page } from '@/components/layout/page'
import { Skeleton } from '@/components/layout/skeleton'
import type { PolicyView } from '@/contract'
import { figureGroups, policyWords as words } from '@/copy/estate/policy'
import { useFirstFew } from '@/features/paging/use-first-few'
import { useRemote } from '@/lib/remote'
import { useNow } from '@/lib/use-now'
import { Figure, FigureCell } from './figure'
import styles from './index.module.scss'
import { type Draft, useDraft } from './use-draft'

const Log = ({ view, now }: { view: PolicyView; now: number }) => (
  <Card title={words.log} aside={words.version(view.version)}>
    {view.log.length === 0 && <View className={styles.none}>{words.noLog}</View>}
    <Timeline
      now={now}
      entries={view.log.map(({ version, at, who, calendar, since, changes }) => ({
        id: String(version),
        at,
        tone: 'plain' as const,
        sentence: words.changed(who, version),
        words: [
          ...changes.map(({ figure, from, to }) => words.change(figure, from, to)),
          ...(calendar ? [words.calendar(since)] : []),
        ].join('\n'),
      }))}
    />
  </Card>
)

const Read = ({ view }: { view: PolicyView }) => (
  <>
    <View className={styles.intro}>{words.readOnly}</View>
    {figureGroups.map(({ title, figures }) => (
      <Card key={title} title={title}>
        <Cells>
          {figures.map((name) => (
            <FigureCell key={name} name={name} value={view.figures[name]} />
          ))}
        </Cells>
      </Card>
    ))}
  </>
)

function Change({ draft }: { draft: Draft }) {
  const groups = useFirstFew(figureGroups, 1) // each brings its wheels with it
  return (
    <>
      {groups.map(({ title, figures }) => (
        <Card key={title} title={title}>
          <View className={styles.figures}>
            {figures.map((name) => (
              <Figure
                key={name}
                name={name}
                value={draft.figures[name]}
                wrong={draft.wrong}
                onChange={(value) => draft.set(name, value)}
              />
            ))}
          </View>
        </Card>
      ))}
      {!draft.usual && (
        <Button look='plain' onTap={draft.reset}>
          {words.reset}
        </Button>
      )}
    </>
  )
}

const Foot = ({ draft }: { draft: Draft }) => (
  <View className={styles.foot}>
    <Button look='plain' onTap={draft.undo}>
      {words.undo}
    </Button>
    <Button off={draft.busy} onTap={draft.save}>
      {draft.busy ? words.saving : words.save}
    </Button>
  </View>
)

/** 服务标准: the figures that promises are made by, what each means, and who changed what when. */
export default function PolicyPage() {
  const remote = useRemote('policy.get', {})
  const draft = useDraft(remote)
  const now = useNow()
  return (
    <Page foot={draft.changed && <Foot draft={draft} />}>
      <Loaded of={remote} skeleton={<Skeleton cards={[3, 3, 2, 3]} />}>
        {(view) => (
          <>
            <View className={styles.intro}>{words.intro}</View>
            {view.mayChange ? <Change draft={draft} /> : <Read view={view} />}
            <Log view={view} now={now} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
