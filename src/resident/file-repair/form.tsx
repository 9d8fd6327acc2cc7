import { View } from '@tarojs/components'
import { Card } from '@/components/card'
import { Choice } from '@/components/choice'
import { Field, TextArea } from '@/components/field'
import { Icon } from '@/components/icon'
import { PhotoPicker } from '@/components/photo-row'
import type { MyHome } from '@/contract'
import { limits } from '@/contract/fields'
import { categoryWords, placeWords, safetyWords, urgencyWords } from '@/copy/case'
import { fileRepairWords as words } from '@/copy/file-repair'
import { places, repairCategories } from '@/domain/matter/kinds'
import { urgencies } from '@/domain/matter/matter'
import { TimeChooser } from '@/features/cases/time-chooser'
import type { usePhotos } from '@/features/cases/use-photos'
import { useDraft } from '../draft'
import styles from './index.module.scss'
import type { Missing } from './use-filing'

type PlaceProps = { homes: MyHome[]; home: MyHome | null; missing: Missing }

/** Where, what, and how urgent. */
export function Place({ homes, home, missing }: PlaceProps) {
  const { draft, change } = useDraft()
  const warning = draft.category && safetyWords[draft.category]
  return (
    <Card>
      <View className={styles.stack}>
        {homes.length > 1 && (
          <Field label={words.home}>
            <Choice
              columns='one'
              options={homes.map(({ homeId, label }) => ({ value: homeId, name: label }))}
              chosen={home?.homeId ?? null}
              onChoose={(homeId) => change({ homeId })}
            />
          </Field>
        )}
        <Field label={words.place} count={home && homes.length === 1 ? home.label : ''} error={missing.place}>
          <Choice
            columns='three'
            options={places.map((place) => ({ value: place, name: placeWords[place] }))}
            chosen={draft.place}
            onChoose={(place) => change({ place })}
          />
        </Field>
        <Field label={words.category} error={missing.category}>
          <Choice
            options={repairCategories.map((one) => ({
              value: one,
              name: categoryWords[one].name,
              note: categoryWords[one].examples,
            }))}
            chosen={draft.category}
            onChoose={(category) => change({ category })}
          />
        </Field>
        {warning && (
          <View className={styles.warning} ariaRole='alert'>
            <Icon name='missed' />
            <View>{warning}</View>
          </View>
        )}
        <Field label={words.urgency} error={missing.urgency}>
          <Choice
            columns='one'
            options={urgencies.map((one) => ({
              value: one,
              name: urgencyWords[one].name,
              note: urgencyWords[one].examples,
            }))}
            chosen={draft.urgency}
            onChoose={(urgency) => change({ urgency })}
          />
        </Field>
      </View>
    </Card>
  )
}

const wantsTime = { urgent: false, ordinary: true } as const

/** What happened, in words and photos, and for what can wait a time. */
export function Details({ photos, missing }: { photos: ReturnType<typeof usePhotos>; missing: Missing }) {
  const { draft, change } = useDraft()
  const timed = draft.preferredAt !== null
  return (
    <Card>
      <View className={styles.stack}>
        <TextArea
          label={words.words}
          value={draft.words}
          most={limits.words}
          placeholder={words.wordsHint}
          error={missing.words ?? null}
          onChange={(text) => change({ words: text })}
        />
        <Field label={words.photos} note={words.photosHint}>
          <PhotoPicker {...photos} />
        </Field>
        {draft.urgency && wantsTime[draft.urgency] && (
          <Field label={words.time} note={timed ? '' : words.timeHint}>
            <TimeChooser
              none={words.noTime}
              chosen={draft.preferredAt}
              onChoose={(preferredAt) => change({ preferredAt })}
            />
          </Field>
        )}
      </View>
    </Card>
  )
}
