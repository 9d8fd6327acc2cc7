import { View } from '@tarojs/components'
import { Card } from '@/components/card'
import { Choice } from '@/components/choice'
import { Field, TextArea } from '@/components/field'
import { PhotoPicker } from '@/components/photo-row'
import type { MyHome } from '@/contract'
import { limits } from '@/contract/fields'
import { categoryWords, placeWords } from '@/copy/case'
import { fileConcernWords as words } from '@/copy/file-concern'
import { concernCategories, concerns, places } from '@/domain/matter/kinds'
import { AboutWhom } from '@/features/cases/about-whom'
import type { usePhotos } from '@/features/cases/use-photos'
import { useConcernDraft } from '../concern-draft'
import styles from './index.module.scss'
import type { Missing } from './use-filing'

type Props = { homes: MyHome[]; home: MyHome | null; missing: Missing }

/** What it is, what it is about and where. */
export function Matter({ homes, home, missing }: Props) {
  const { draft, change } = useConcernDraft()
  return (
    <Card>
      <View className={styles.stack}>
        <Field label={words.kind}>
          <Choice
            columns='three'
            options={concerns.map((value) => ({ value, ...words.kinds[value] }))}
            chosen={draft.kind}
            onChoose={(kind) => change({ kind })}
          />
        </Field>
        {homes.length > 1 && (
          <Field label={words.home}>
            <Choice
              columns='one'
              options={homes.map(({ homeId, label }) => ({ value: homeId, name: label }))}
              chosen={home?.homeId ?? null}
              onChoose={(homeId) => change({ homeId, about: null })}
            />
          </Field>
        )}
        <Field label={words.category} error={missing.category}>
          <Choice
            options={concernCategories.map((value) => ({
              ...{ value, name: categoryWords[value].name, note: categoryWords[value].examples },
            }))}
            chosen={draft.category}
            onChoose={(category) => change({ category })}
          />
        </Field>
        <Field label={words.place} error={missing.place}>
          <Choice
            columns='three'
            options={places.map((value) => ({ value, name: placeWords[value] }))}
            chosen={draft.place}
            onChoose={(place) => change({ place })}
          />
        </Field>
      </View>
    </Card>
  )
}

type Told = { home: MyHome | null; photos: ReturnType<typeof usePhotos>; missing: Missing }

/** What happened, in words and photos; whom a complaint is about, and whether others may know who brought it. */
export function Details({ home, photos, missing }: Told) {
  const { draft, change } = useConcernDraft()
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
        {home && (
          <AboutWhom kind={draft.kind} homeId={home.homeId} whom={draft} change={change} missing={missing.described} />
        )}
      </View>
    </Card>
  )
}
