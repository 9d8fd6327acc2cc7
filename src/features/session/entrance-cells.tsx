import { View } from '@tarojs/components'
import { Cell, Cells } from '@/components/layout/cell'
import type { Me } from '@/contract'
import { type Group, groupWords } from '@/copy/entrances'
import { go } from '@/lib/go'
import styles from './entrance-cells.module.scss'
import { type Entrance, entrancesOf } from './entrances'

/** The ways from a tab to its further pages, group by group; only what this person may open. */
export function EntranceCells({ me, tab }: { me: Me; tab: Entrance['tab'] }) {
  const shown = entrancesOf(me, tab)
  const groups = (Object.keys(groupWords) as Group[]).filter((group) => shown.some((one) => one.group === group))
  return (
    <>
      {groups.map((group) => (
        <View key={group} className={styles.group}>
          <View className={styles.heading}>{groupWords[group]}</View>
          <Cells>
            {shown
              .filter((one) => one.group === group)
              .map(({ page, label, icon }) => (
                <Cell key={page} icon={icon} label={label} onTap={() => go.to(page)} />
              ))}
          </Cells>
        </View>
      ))}
    </>
  )
}
