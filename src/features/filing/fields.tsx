import { View } from '@tarojs/components'
import { PhotoPicker } from '@/components/display/photo-row'
import { Choice } from '@/components/input/choice'
import { Field } from '@/components/input/field'
import { categoryWords, placeWords, urgencyWords } from '@/copy/case/case'
import { filingWords as words } from '@/copy/filing/filing'
import { areas, type Category, type Place, rooms, type Urgency, urgencies } from '@/domain/matter/kinds'
import type { usePhotos } from '@/features/cases/use-photos'
import styles from './filing.module.scss'

type Of<Value> = {
  label: string
  chosen: Value | null
  missing: string | undefined
  choose: (value: Value) => void
}

const groups = [
  { name: words.atHome, places: rooms },
  { name: words.publicArea, places: areas },
] as const

/** Where: in the home, whose name can stand beside, or in a public area. */
export const PlaceField = ({
  label,
  home = '',
  chosen,
  missing,
  choose,
}: Of<Place> & { home?: string | undefined }) => (
  <Field label={label} count={home} error={missing}>
    {groups.map(({ name, places }) => (
      <View key={name}>
        <View className={styles.group}>{name}</View>
        <Choice
          columns='three'
          options={places.map((value) => ({ value, name: placeWords[value] }))}
          chosen={chosen}
          onChoose={choose}
        />
      </View>
    ))}
  </Field>
)

const explained = <Value extends string>(
  values: readonly Value[],
  words: Record<Value, { name: string; examples: string }>,
) => values.map((value) => ({ value, name: words[value].name, note: words[value].examples }))

/** What it is about, each with examples. */
export const CategoryField = <One extends Category>({
  label,
  of,
  chosen,
  missing,
  choose,
}: Of<One> & { of: readonly One[] }) => (
  <Field label={label} error={missing}>
    <Choice options={explained(of, categoryWords)} chosen={chosen} onChoose={choose} />
  </Field>
)

/** Photos, as many as go along with a case. */
export const PhotosField = ({ note, photos }: { note: string; photos: ReturnType<typeof usePhotos> }) => (
  <Field label={words.photos} note={note}>
    <PhotoPicker {...photos} />
  </Field>
)

/** How urgent something broken is, each with examples. */
export const UrgencyField = ({ label, note, chosen, missing, choose }: Of<Urgency> & { note?: string }) => (
  <Field label={label} note={note ?? ''} error={missing}>
    <Choice columns='one' options={explained(urgencies, urgencyWords)} chosen={chosen} onChoose={choose} />
  </Field>
)
