import { Input, Textarea, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { charsLeft } from '@/copy/common'
import { Icon } from '../display/icon'
import styles from './field.module.scss'

type Frame = {
  label?: ReactNode
  count?: string
  note?: string
  error?: string | null | undefined
  children: ReactNode
}

/** A label, what is filled in, and below it a hint or what is wrong with it. */
export const Field = ({ label, count, note, error, children }: Frame) => (
  <View className={styles.field}>
    {(label || count) && (
      <View className={styles.label}>
        <View>{label}</View>
        {count && <View className={styles.count}>{count}</View>}
      </View>
    )}
    {children}
    {note && !error && <View className={styles.note}>{note}</View>}
    {error && (
      <View className={styles.error} ariaRole='alert'>
        <Icon name='missed' />
        <View>{error}</View>
      </View>
    )}
  </View>
)

type Words = {
  label?: string
  value: string
  most: number
  placeholder: string
  error?: string | null
  /** WeChat has to be told when a field stands on something fixed. */
  inSheet?: boolean
  onChange: (value: string) => void
}

/** Several lines of words, with how many of the characters allowed are used. */
export const TextArea = ({ label, value, most, placeholder, error, inSheet, onChange }: Words) => (
  <Field label={label} count={charsLeft(value.length, most)} error={error}>
    <View className={`${styles.box} ${error ? styles.wrong : ''}`}>
      <Textarea
        className={styles.area}
        value={value}
        maxlength={most}
        placeholder={placeholder}
        ariaLabel={label ?? placeholder}
        disableDefaultPadding
        fixed={Boolean(inSheet)}
        onInput={(event) => onChange(event.detail.value)}
      />
    </View>
  </Field>
)

/** `digits`: a figure, so that the phone shows its keyboard of figures. */
type LineProps = Omit<Words, 'inSheet'> & { digits?: boolean }

/** One line of words. */
export const TextLine = ({ label, value, most, placeholder, error, digits, onChange }: LineProps) => (
  <Field label={label} error={error}>
    <View className={`${styles.box} ${error ? styles.wrong : ''}`}>
      <Input
        className={styles.input}
        type={digits ? 'digit' : 'text'}
        value={value}
        maxlength={most}
        placeholder={placeholder}
        ariaLabel={label ?? placeholder}
        onInput={(event) => onChange(event.detail.value)}
      />
    </View>
  </Field>
)
