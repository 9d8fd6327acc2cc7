import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { ProfileInput } from '@/contract'
import { profileWords as words } from '@/copy/people/my-data'
import styles from './told.module.scss'

type ToldData = Pick<ProfileInput, 'vehicles' | 'pets' | 'notes'> & {
  emergency: { name: string; relation: string } | null
}

const Line = ({ name, children }: { name: string; children: ReactNode }) =>
  children !== null && (
    <View className={styles.told}>
      <View className={styles.name}>{name}</View>
      <View className={styles.value}>{children}</View>
    </View>
  )

export const hasTold = ({ emergency, vehicles, pets, notes }: ToldData): boolean =>
  emergency !== null || vehicles.length > 0 || pets !== '' || notes !== ''

/** `phone` is the contact's number as this reader may see it; `none` stands for what was not told, null leaves it out. */
type Props = { profile: ToldData; phone: string | null; none: string | null }

/** What a resident told: each with its name. */
export const Told = ({ profile, phone, none }: Props) => {
  const { emergency, vehicles, pets, notes } = profile
  return (
    <View className={styles.lines}>
      <Line name={words.emergency}>
        {emergency ? [emergency.name, emergency.relation, phone].filter(Boolean).join(' · ') : none}
      </Line>
      <Line name={words.vehicles}>
        {vehicles.length === 0
          ? none
          : vehicles.map(({ plate, about }) => <View key={plate}>{[plate, about].filter(Boolean).join(' · ')}</View>)}
      </Line>
      <Line name={words.pets}>{pets || none}</Line>
      <Line name={words.notes}>{notes || none}</Line>
    </View>
  )
}
