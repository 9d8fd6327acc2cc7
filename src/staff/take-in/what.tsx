import { View } from '@tarojs/components'
import { Choice } from '@/components/choice'
import { Field, TextArea } from '@/components/field'
import { PhotoPicker } from '@/components/photo-row'
import { limits } from '@/contract/fields'
import { categoryWords, kindWords, placeWords, urgencyWords } from '@/copy/case'
import { channelWords } from '@/copy/channel'
import { takeInWords as words } from '@/copy/take-in'
import { handChannels } from '@/domain/matter/brought'
import { categoriesOf, isConcern, kinds, places } from '@/domain/matter/kinds'
import { urgencies } from '@/domain/matter/matter'
import { AboutWhom } from '@/features/cases/about-whom'
import type { usePhotos } from '@/features/cases/use-photos'
import styles from './index.module.scss'
import type { Brought, Missing } from './use-take-in'

type Props = { brought: Brought; change: (part: Partial<Brought>) => void; missing: Missing }

const options = <Value extends string>(values: readonly Value[], names: Record<Value, string>) =>
  values.map((value) => ({ value, name: names[value] }))

/** How it came, and what kind of thing it is. */
export const Channel = ({ brought, change, missing }: Props) => (
  <>
    <Field label={words.channel} error={missing.channel}>
      <Choice
        columns='three'
        options={options(handChannels, channelWords)}
        chosen={brought.channel}
        onChoose={(channel) => change({ channel })}
      />
    </Field>
    <Field label={words.kind} error={missing.kind}>
      <Choice
        columns='four'
        options={options(kinds, kindWords)}
        chosen={brought.kind}
        onChoose={(kind) => change({ kind, category: null, urgency: null })}
      />
    </Field>
  </>
)

/** What was said, where, and how urgent a repair is. */
export function What({ brought, change, missing, photos }: Props & { photos: ReturnType<typeof usePhotos> }) {
  const { kind } = brought
  return (
    <View className={styles.stack}>
      <TextArea
        label={words.words}
        value={brought.words}
        most={limits.words}
        placeholder={words.hint}
        error={missing.words ?? null}
        onChange={(said) => change({ words: said })}
      />
      <Field label={words.place} error={missing.place}>
        <Choice
          columns='three'
          options={options(places, placeWords)}
          chosen={brought.place}
          onChoose={(place) => change({ place })}
        />
      </Field>
      {kind && (
        <Field label={words.category} error={missing.category}>
          <Choice
            options={categoriesOf[kind].map((one) => ({
              value: one,
              name: categoryWords[one].name,
              note: categoryWords[one].examples,
            }))}
            chosen={brought.category}
            onChoose={(category) => change({ category })}
          />
        </Field>
      )}
      {kind && !isConcern(kind) && (
        <Field label={words.urgency} note={words.urgent} error={missing.urgency}>
          <Choice
            columns='one'
            options={urgencies.map((one) => ({
              value: one,
              name: urgencyWords[one].name,
              note: urgencyWords[one].examples,
            }))}
            chosen={brought.urgency}
            onChoose={(urgency) => change({ urgency })}
          />
        </Field>
      )}
      {kind && isConcern(kind) && (
        <AboutWhom kind={kind} homeId={null} whom={brought} change={change} missing={missing.described} />
      )}
      <Field label={words.photos} note={words.photosHint}>
        <PhotoPicker {...photos} />
      </Field>
    </View>
  )
}
