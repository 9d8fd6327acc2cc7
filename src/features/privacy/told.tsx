import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { ProfileInput } from '@/contract'
import { profileWords as words } from '@/copy/my-data'
import styles from './told.module.scss'

type Known = Pick<ProfileInput, 'vehicles' | 'pets' | 'notes'> & {
  emergency: { name: string; relation: string } | null
}

const Line = ({ name, children }: { name: string; children: ReactNode }) => (
  <View className={styles.told}>
    <View className={styles.name}>{name}</View>
    <View className={styles.value}>{children}</View>
  </View>
)

/** What a resident told: each with its name; `phone` is the contact's number as this reader may see it. */
export const Told = ({ profile, phone, none }: { profile: Known; phone: string | null; none: string }) => {
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
