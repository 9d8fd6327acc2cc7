import { View } from '@tarojs/components'
import { Icon } from '@/components/display/icon'
import { Choice } from '@/components/input/choice'
import { Field, TextArea } from '@/components/input/field'
import type { Me } from '@/contract'
import { limits } from '@/contract/fields'
import { safetyWords } from '@/copy/case/case'
import { fileRepairWords as words } from '@/copy/filing/file-repair'
import { isPublic, repairCategories } from '@/domain/matter/kinds'
import { accesses } from '@/domain/work/wishes'
import { TimeChooser } from '@/features/cases/time-chooser'
import { CategoryField, PhotosField, PlaceField, UrgencyField } from '@/features/filing/fields'
import { useLargeText } from '@/lib/large-text'
import { FormCard, HomeField } from '../filing/filing-page'
import { Contact } from './contact'
import styles from './index.module.scss'
import type { RepairFiling } from './use-repair-filing'
import { VoiceNote } from './voice'

/** Where, what, and how urgent. */
export function Place({ me, form: { draft, change, home, missing } }: { me: Me; form: RepairFiling }) {
  const warning = draft.category && safetyWords[draft.category]
  return (
    <FormCard>
      <HomeField me={me} home={home} choose={(homeId) => change({ homeId })} />
      <PlaceField
        label={words.place}
        home={me.homes.length === 1 ? home?.label : ''}
        chosen={draft.place}
        missing={missing.place}
        choose={(place) => change({ place })}
      />
      <CategoryField
        label={words.category}
        of={repairCategories}
        chosen={draft.category}
        missing={missing.category}
        choose={(category) => change({ category })}
      />
      {warning && (
        <View className={styles.warning} ariaRole='alert'>
          <Icon name='missed' />
          <View>{warning}</View>
        </View>
      )}
      <UrgencyField
        label={words.urgency}
        chosen={draft.urgency}
        missing={missing.urgency}
        choose={(urgency) => change({ urgency })}
      />
    </FormCard>
  )
}

/** What happened: in words, said, or in photos; in large-text mode what needs no typing comes first. */
export function Told({ form: { draft, change, photos, missing } }: { form: RepairFiling }) {
  const large = useLargeText((mode) => mode.large)
  return (
    <FormCard>
      {large && <VoiceNote />}
      <TextArea
        label={words.words}
        value={draft.words}
        most={limits.words}
        placeholder={words.wordsHint}
        error={missing.words ?? null}
        onChange={(text) => change({ words: text })}
      />
      <PhotosField note={words.photosHint} photos={photos} />
      {!large && <VoiceNote />}
    </FormCard>
  )
}

/** What may be left as it is: a time for what can wait, how one gets in, and whom to call. */
export const Arrangements = ({ form: { draft, change, home } }: { form: RepairFiling }) => (
  <FormCard>
    {draft.urgency === 'ordinary' && (
      <Field label={words.time} note={draft.preferredAt === null ? words.timeHint : ''}>
        <TimeChooser
          none={words.noTime}
          chosen={draft.preferredAt}
          onChoose={(preferredAt) => change({ preferredAt })}
        />
      </Field>
    )}
    {draft.place && !isPublic(draft.place) && (
      <Field label={words.access}>
        <Choice
          options={accesses.map((value) => ({ value, name: words.accesses[value] }))}
          chosen={draft.wishes.access ?? null}
          onChoose={(access) => change({ wishes: { ...draft.wishes, access } })}
        />
      </Field>
    )}
    {home && <Contact key={home.homeId} home={home} />}
  </FormCard>
)
