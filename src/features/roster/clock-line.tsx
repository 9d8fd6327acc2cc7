import { Picker, View } from '@tarojs/components'
import { Icon } from '@/components/display/icon'
import { Field } from '@/components/input/field'
import styles from './clock-line.module.scss'

const two = (n: number) => String(n).padStart(2, '0')
const clock = (minute: number) => `${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}`

type Props = { label: string; minute: number; words?: string; onChoose: (minute: number) => void }

/** A time of day from the phone's own wheel, in minutes. */
export const ClockLine = ({ label, minute, words, onChoose }: Props) => (
  <Field label={label}>
    <Picker
      mode='time'
      value={clock(minute)}
      onChange={({ detail }) => {
        const [hours = 0, minutes = 0] = String(detail.value).split(':').map(Number)
        onChoose(hours * 60 + minutes)
      }}
    >
      <View className={styles.box} ariaRole='button' ariaLabel={`${label} ${words ?? clock(minute)}`}>
        <View className={styles.words}>{words ?? clock(minute)}</View>
        <Icon name='down' className={styles.down} />
      </View>
    </Picker>
  </Field>
)
