import { View } from '@tarojs/components'
import { Tag } from '@/components/display/tag'
import { Cell } from '@/components/layout/cell'
import type { HouseholdMember } from '@/contract'
import { householdWords as words } from '@/copy/people/household'
import { relationWords } from '@/copy/people/roles'
import { exactDay } from '@/copy/time'
import styles from './household.module.scss'

/** What stands under a name: the number, what a proxy may do, until when, and that WeChat does not know him yet. */
const notes = (member: HouseholdMember): string[] => [
  ...(member.forName ? [words.actsFor(member.forName), member.decides ? words.decides : words.followsOnly] : []),
  ...(member.phoneMasked ? [member.phoneMasked] : []),
  ...(member.until === null ? [] : [words.until(exactDay(member.until - 1))]),
  ...(member.signedIn ? [] : [words.notSignedIn]),
]

type Props = { member: HouseholdMember; open: (() => void) | null }

/** One person of the household; opens what the reader may change about him. */
export const MemberCell = ({ member, open }: Props) => (
  <Cell
    icon='me'
    label={
      <View className={styles.name}>
        <View>{member.name}</View>
        <Tag tone={member.relation === 'owner' ? 'brand' : 'plain'}>{relationWords[member.relation]}</Tag>
        {member.me && <Tag tone='green'>{words.me}</Tag>}
      </View>
    }
    note={notes(member).map((line) => <View key={line}>{line}</View>)}
    {...(open && { onTap: open })}
  />
)
