import { View } from '@tarojs/components'
import { Icon, type IconName } from '@/components/display/icon'
import { Button } from '@/components/input/button'
import { Card } from '@/components/layout/card'
import { EmptyState, Panel } from '@/components/layout/empty-state'
import { Loaded } from '@/components/layout/loaded'
import { Skeleton } from '@/components/layout/skeleton'
import type { ErrorCode } from '@/contract'
import { progressWords } from '@/copy/case/progress'
import { common } from '@/copy/common'
import { kitWords as words } from '@/copy/kit'
import { HOUR } from '@/domain/kernel/time'
import { CallError } from '@/lib/call-error'
import { serverNow } from '@/lib/server-clock'
import styles from './index.module.scss'

const reload = async () => undefined
const codes: ErrorCode[] = ['INTERNAL', 'OFFLINE', 'FORBIDDEN', 'NOT_SIGNED_IN', 'NOT_FOUND']
const icons: IconName[] = ['home', 'progress', 'work', 'manage', 'me', 'repair', 'call', 'message', 'camera', 'close']
const moreIcons: IconName[] = ['remove', 'right', 'down', 'check', 'kept', 'missed', 'soon', 'time', 'place', 'star']
const lastIcons: IconName[] = ['unlit', 'offline', 'locked', 'retry', 'empty', 'large']

/** What every page shows while it loads, when nothing is there, when it failed, and without a network. */
export const States = () => (
  <>
    <Card title={words.sections.states} />
    <Loaded of={{ data: null, error: null, at: null, reload }}>{() => null}</Loaded>
    {codes.map((code) => (
      <Loaded key={code} of={{ data: null, error: new CallError(code, '53182046'), at: null, reload }}>
        {() => null}
      </Loaded>
    ))}
    <Loaded of={{ data: null, error: null, at: null, reload }} skeleton={<Skeleton cards={[1, 4]} />}>
      {() => null}
    </Loaded>
    <EmptyState error={new CallError('LIMIT', '53182046')} retry={reload} />
    <Loaded part of={{ data: words.long, error: new CallError('OFFLINE'), at: serverNow() - HOUR, reload }}>
      {(known) => <Card>{known}</Card>}
    </Loaded>
    <Loaded of={{ data: words.long, error: new CallError('OFFLINE'), at: serverNow() - HOUR, reload }}>
      {(known) => <Card>{known}</Card>}
    </Loaded>
    <Panel
      icon='progress'
      what={progressWords.noneOpen}
      todo={progressWords.noneOpenHint}
      number={words.count}
      step={<Button onTap={reload}>{common.fileRepair}</Button>}
    />
    <Card title={words.sections.icons}>
      <View className={`${styles.row} ${styles.icons}`}>
        {[...icons, ...moreIcons, ...lastIcons].map((name) => (
          <Icon key={name} name={name} />
        ))}
      </View>
    </Card>
  </>
)
