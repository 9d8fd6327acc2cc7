import { View } from '@tarojs/components'
import { Icon, type IconName } from '@/components/display/icon'
import type { Overview } from '@/contract'
import { manageWords } from '@/copy/tabs/manage'
import styles from './tiles.module.scss'

const figures = ['unassigned', 'atRisk', 'missed', 'open'] as const
export type Figure = (typeof figures)[number]

const looks: Record<Figure, { icon: IconName; colour: 'plain' | 'amber' | 'red' }> = {
  open: { icon: 'work', colour: 'plain' },
  unassigned: { icon: 'me', colour: 'amber' },
  atRisk: { icon: 'soon', colour: 'amber' },
  missed: { icon: 'missed', colour: 'red' },
}

type Props = { overview: Overview; current: Figure | null; choose: (figure: Figure) => void }

/** Today in four figures; each opens the cases it counts. */
export const Tiles = ({ overview, current, choose }: Props) => (
  <View className={styles.grid}>
    {figures.map((figure) => {
      const { icon, colour } = looks[figure]
      const count = overview.counts[figure]
      return (
        <View
          key={figure}
          className={`${styles.tile} ${figure === current ? styles.chosen : ''} ${count > 0 ? styles[colour] : ''}`}
          ariaRole='button'
          onClick={() => choose(figure)}
        >
          <View className={styles.name}>
            <Icon name={icon} />
            {manageWords[figure]}
          </View>
          <View className={styles.count}>{count}</View>
          {figure === 'missed' && <View className={styles.note}>{manageWords.missedNote}</View>}
        </View>
      )
    })}
  </View>
)
