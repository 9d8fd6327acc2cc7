import { View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import type { PersonLoad } from '@/contract'
import { manageWords } from '@/copy/manage'
import styles from './people-card.module.scss'

const Marks = ({ atRisk, missed }: PersonLoad) => (
  <View className={styles.marks}>
    {atRisk > 0 && <View className={styles.amber}>{manageWords.atRiskOf(atRisk)}</View>}
    {missed > 0 && <View className={styles.red}>{manageWords.missedOf(missed)}</View>}
    {atRisk + missed === 0 && <View className={styles.calm}>{manageWords.calm}</View>}
  </View>
)

type Props = { people: PersonLoad[]; choose: (person: PersonLoad) => void }

/** Who has how much in hand; a tap opens that person's cases. */
export const PeopleCard = ({ people, choose }: Props) => (
  <View className={styles.card}>
    {people.map((person) => (
      <View key={person.personId} className={styles.row} ariaRole='button' onClick={() => choose(person)}>
        <View className={styles.who}>
          <View>{person.name}</View>
          <Marks {...person} />
        </View>
        <View className={styles.load}>{manageWords.personLine(person.open)}</View>
        <Icon name='right' className={styles.arrow ?? ''} />
      </View>
    ))}
  </View>
)
