import { View } from '@tarojs/components'
import { Tag } from '@/components/display/tag'
import { Cell, Cells } from '@/components/layout/cell'
import type { PersonLoad } from '@/contract'
import { manageWords } from '@/copy/tabs/manage'
import styles from './people-card.module.scss'

const Marks = ({ atRisk, missed }: PersonLoad) => (
  <View className={styles.marks}>
    {missed > 0 && (
      <Tag tone='red' icon='missed'>
        {manageWords.missedOf(missed)}
      </Tag>
    )}
    {atRisk > 0 && (
      <Tag tone='amber' icon='soon'>
        {manageWords.atRiskOf(atRisk)}
      </Tag>
    )}
    {atRisk + missed === 0 && (
      <Tag tone='green' icon='kept'>
        {manageWords.calm}
      </Tag>
    )}
  </View>
)

type Props = { people: PersonLoad[]; choose: (person: PersonLoad) => void }

/** Who has how much in hand; a tap opens that person's cases. */
export const PeopleCard = ({ people, choose }: Props) => (
  <Cells>
    {people.map((person) => (
      <Cell
        key={person.personId}
        label={person.name}
        note={<Marks {...person} />}
        value={manageWords.personLine(person.open)}
        onTap={() => choose(person)}
      />
    ))}
  </Cells>
)
