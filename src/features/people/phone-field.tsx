import { View } from '@tarojs/components'
import { Icon } from '@/components/display/icon'
import { Button } from '@/components/input/button'
import { TextLine } from '@/components/input/field'
import { phoneWords as words } from '@/copy/people/phone'
import { platform } from '@/lib/platform/platform'
import { showNote } from '@/lib/show'
import styles from './phone-field.module.scss'

/** A number that was typed, or WeChat's one-time code for the number of this phone. */
export type GivenPhone = { phone: string; code: string | null }
export const noPhone: GivenPhone = { phone: '', code: null }

const MOST = 20
const looksRight = (phone: string) => /^(1\d{10}|0\d{2,3}-?\d{7,8})$/.test(phone.replace(/\s/g, ''))

/** What is wrong with a number before it is sent; null when nothing is. */
export const phoneProblem = ({ phone, code }: GivenPhone): string | null =>
  code !== null || looksRight(phone) ? null : phone ? words.wrong : words.empty

type Props = { label?: string; given: GivenPhone; error?: string | null; change: (given: GivenPhone) => void }

/** A phone number: one tap lets WeChat give it, typing is always possible. */
export function PhoneField({ label = words.label, given, error = null, change }: Props) {
  const ask = platform.phoneButton((code) => {
    if (code) change({ phone: '', code })
    else showNote(words.refused, words.refusedHint)
  })
  if (given.code !== null) {
    return (
      <View className={styles.stack}>
        <View className={styles.label}>{label}</View>
        <View className={styles.got}>
          <Icon name='kept' />
          {words.got}
        </View>
        <Button look='quiet' onTap={() => change(noPhone)}>
          {words.type}
        </Button>
      </View>
    )
  }
  return (
    <View className={styles.stack}>
      <TextLine
        label={label}
        value={given.phone}
        most={MOST}
        placeholder={words.hint}
        error={error}
        onChange={(phone) => change({ phone, code: null })}
      />
      <Button look='plain' native={ask}>
        {words.ask}
      </Button>
    </View>
  )
}
