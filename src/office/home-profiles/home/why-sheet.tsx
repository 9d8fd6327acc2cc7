import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/input/button'
import { Sheet } from '@/components/layout/sheet'
import { purposeWords } from '@/copy/people/disclosure'
import { homeProfileWords as words } from '@/copy/people/home-profiles'
import type { Revealable } from '@/domain/privacy/reveal'
import type { StatedPurpose } from '@/domain/privacy/table'
import { useReveal } from '@/features/privacy/use-reveal'
import { platform } from '@/lib/platform/platform'
import styles from '../index.module.scss'

type Props = { personId: string; field: Revealable; purposes: StatedPurpose[]; close: () => void }

/** Says what a full value is needed for; a number is dialled at once, an identity number is shown. */
export function WhySheet({ personId, field, purposes, close }: Props) {
  const { busy, act, reveal } = useReveal('privacy.reveal')
  const [shown, show] = useState<string | null>(null)
  const choose = (purpose: StatedPurpose) =>
    act(async () => {
      const value = await reveal({ personId, field, purpose, caseId: null })
      if (field === 'identityNumber') show(value)
      else {
        platform.callPhone(value)
        close()
      }
      return null
    })
  return (
    <Sheet title={shown === null ? words.why : words.number} hint={words.whyHint} onClose={close}>
      <View className={styles.stack}>
        {shown !== null ? (
          <View className={styles.number}>{shown}</View>
        ) : (
          purposes.map((purpose) => (
            <Button key={purpose} look='plain' off={busy} onTap={() => choose(purpose)}>
              {purposeWords[purpose]}
            </Button>
          ))
        )}
      </View>
    </Sheet>
  )
}
