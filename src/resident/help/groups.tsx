import { View } from '@tarojs/components'
import { useState } from 'react'
import { Cell, Cells } from '@/components/layout/cell'
import type { HelpItem } from '@/contract'
import { helpGroupWords, helpWords as words } from '@/copy/estate/help'
import { type HelpGroup, helpGroups } from '@/domain/help/article'
import styles from './index.module.scss'

const FEW = 3

type Props = { articles: readonly HelpItem[]; open: (one: HelpItem) => void }

/** One group: the first few questions, and all of them at a tap. */
function Group({ group, articles, open }: Props & { group: HelpGroup }) {
  const [all, setAll] = useState(false)
  const others = articles.length - FEW
  return (
    <View>
      <View className={styles.group}>{helpGroupWords[group]}</View>
      <Cells>
        {articles.slice(0, all ? articles.length : FEW).map((one) => (
          <Cell key={one.id} label={one.question} onTap={() => open(one)} />
        ))}
        {others > 0 && (
          <View className={styles.more} ariaRole='button' onClick={() => setAll(!all)}>
            {all ? words.fewer : words.others(others)}
          </View>
        )}
      </Cells>
    </View>
  )
}

/** Every group that has something. */
export const Groups = ({ articles, open }: Props) => (
  <>
    {helpGroups
      .map((group) => ({ group, own: articles.filter((one) => one.group === group) }))
      .filter(({ own }) => own.length > 0)
      .map(({ group, own }) => (
        <Group key={group} group={group} articles={own} open={open} />
      ))}
  </>
)
