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
import { areas, type Place as PlaceName, repairCategories, rooms } from '@/domain/matter/kinds'
import { urgencies } from '@/domain/matter/matter'
import { TimeChooser } from '@/features/cases/time-chooser'
import type { usePhotos } from '@/features/cases/use-photos'
import { useLargeText } from '@/lib/large-text'
import { useDraft } from '../draft'
import { Contact } from './contact'
import styles from './index.module.scss'
import type { Missing } from './use-filing'
import { VoiceNote } from './voice'

const named = (some: readonly PlaceName[]) => some.map((place) => ({ value: place, name: placeWords[place] }))

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
          <View className={styles.group}>{words.atHome}</View>
          <Choice columns='three' options={named(rooms)} chosen={draft.place} onChoose={(place) => change({ place })} />
          <View className={styles.group}>{words.publicArea}</View>
          <Choice columns='three' options={named(areas)} chosen={draft.place} onChoose={(place) => change({ place })} />
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

/** What happened: in words, said, or in photos; in large-text mode what needs no typing comes first. */
export function Told({ photos, missing }: { photos: ReturnType<typeof usePhotos>; missing: Missing }) {
  const { draft, change } = useDraft()
  const large = useLargeText((mode) => mode.large)
  return (
    <Card>
      <View className={styles.stack}>
        {large && <VoiceNote />}
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
        {!large && <VoiceNote />}
      </View>
    </Card>
  )
}

/** What may be left as it is: a time for what can wait, and whom to call. */
export function Arrangements({ home }: { home: MyHome | null }) {
  const { draft, change } = useDraft()
  const timed = draft.preferredAt !== null
  return (
    <Card>
      <View className={styles.stack}>
        {draft.urgency && wantsTime[draft.urgency] && (
          <Field label={words.time} note={timed ? '' : words.timeHint}>
            <TimeChooser
              none={words.noTime}
              chosen={draft.preferredAt}
              onChoose={(preferredAt) => change({ preferredAt })}
            />
          </Field>
        )}
        {home && <Contact key={home.homeId} home={home} />}
      </View>
    </Card>
  )
}
