import { View } from '@tarojs/components'
import { PhotoPicker } from '@/components/display/photo-row'
import { Button } from '@/components/input/button'
import { Choice } from '@/components/input/choice'
import { Field, TextArea, TextLine } from '@/components/input/field'
import { Toggle } from '@/components/input/toggle'
import { Card } from '@/components/layout/card'
import { Stack } from '@/components/layout/stack'
import type { ApplicationView } from '@/contract'
import { limits } from '@/contract/fields'
import { common } from '@/copy/common'
import { applyWords as words } from '@/copy/people/applications'
import { relationWords } from '@/copy/people/roles'
import { applicable } from '@/domain/people/application'
import { HomePicker } from '@/features/household/home-picker'
import styles from '@/features/household/household.module.scss'
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
        <Stack>
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
        </Stack>
      </Card>
      <Button off={busy} onTap={send}>
        {busy ? common.submitting : words.send}
      </Button>
    </>
  )
}
