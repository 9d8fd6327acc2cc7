import { View } from '@tarojs/components'
import { Tag } from '@/components/display/tag'
import { Button } from '@/components/input/button'
import { Card } from '@/components/layout/card'
import type { HelpRow } from '@/contract'
import { helpOfficeWords as words } from '@/copy/estate/help-office'
import { isDue } from '@/domain/help/article'
import { go } from '@/lib/go'
import styles from './index.module.scss'

type Ways = { up: (() => void) | null; down: (() => void) | null }
type Props = { of: HelpRow; now: number; busy: boolean; ways: Ways | null }

/** One article with what people said of it; `ways` while the order is changed. */
export const ArticleCard = ({ of: one, now, busy, ways }: Props) => (
  <Card
    title={one.question}
    aside={
      isDue(one, now) && (
        <Tag tone='amber' icon='soon'>
          {words.due}
        </Tag>
      )
    }
    onTap={() => go.to(`office/help/write/index?id=${one.id}`)}
    foot={
      ways && (
        <View className={styles.two}>
          <Button small look='plain' off={busy || !ways.up} onTap={() => ways.up?.()}>
            {words.up}
          </Button>
          <Button small look='plain' off={busy || !ways.down} onTap={() => ways.down?.()}>
            {words.down}
          </Button>
        </View>
      )
    }
  >
    {one.state === 'published' && <View className={styles.small}>{words.votes(one.yes, one.no)}</View>}
  </Card>
)
