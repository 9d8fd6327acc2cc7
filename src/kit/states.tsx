import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Icon, type IconName } from '@/components/icon'
import { Loaded } from '@/components/loaded'
import { Skeleton } from '@/components/skeleton'
import { Panel, Trouble } from '@/components/trouble'
import type { ErrorCode } from '@/contract'
import { common } from '@/copy/common'
import { kitWords as words } from '@/copy/kit'
import { progressWords } from '@/copy/progress'
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
    <Trouble error={new CallError('LIMIT', '53182046')} retry={reload} />
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
