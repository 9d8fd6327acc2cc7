import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Choice } from '@/components/choice'
import { Field, TextArea, TextLine } from '@/components/field'
import { PhotoPicker } from '@/components/photo-row'
import type { ApplicationView } from '@/contract'
import { limits } from '@/contract/fields'
import { applyWords as words } from '@/copy/applications'
import { common } from '@/copy/common'
import { relationWords } from '@/copy/roles'
import { applicable } from '@/domain/people/application'
import { HomePicker } from '@/features/household/home-picker'
import styles from '@/features/household/household.module.scss'
import { Toggle } from '@/features/live/toggle'
import { PhoneField } from '@/features/people/phone-field'
import { useApply } from './use-apply'

/** 申请: which home, as what, and who asks. */
export function Form({ sent }: { sent: (application: ApplicationView) => void }) {
  const { papers, applicant, change, wrong, send, busy } = useApply(sent)
  return (
    <>
      <View className={styles.heading}>{words.intro}</View>
      <Card>
        <HomePicker error={wrong?.home ?? null} pick={(home) => change({ home })} />
      </Card>
      <Card>
        <View className={styles.stack}>
          <Field label={words.as} error={wrong?.relation}>
            <Choice
              columns='three'
              options={applicable.map((value) => ({ value, name: relationWords[value] }))}
              chosen={applicant.relation}
              onChoose={(relation) => change({ relation })}
            />
          </Field>
          <TextLine
            label={words.name}
            value={applicant.name}
            most={limits.name}
            placeholder={words.nameHint}
            error={wrong?.name ?? null}
            onChange={(name) => change({ name })}
          />
          <PhoneField given={applicant.phone} error={wrong?.phone ?? null} change={(phone) => change({ phone })} />
          <TextArea
            label={words.words}
            value={applicant.words}
            most={limits.reason}
            placeholder={words.wordsHint}
            onChange={(said) => change({ words: said })}
          />
          <Toggle
            words={words.urgent}
            hint={words.urgentHint}
            on={applicant.urgent !== null}
            turn={(on) => change({ urgent: on ? '' : null })}
          />
          {applicant.urgent !== null && (
            <TextArea
              label={words.urgentWhy}
              value={applicant.urgent}
              most={limits.reason}
              placeholder={words.urgentWhyHint}
              error={wrong?.urgent ?? null}
              onChange={(urgent) => change({ urgent })}
            />
          )}
          <Field label={words.papers} note={words.papersHint}>
            <PhotoPicker {...papers} />
          </Field>
        </View>
      </Card>
      <Button off={busy} onTap={send}>
        {busy ? common.submitting : words.send}
      </Button>
    </>
  )
}
