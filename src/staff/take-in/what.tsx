import { Choice } from '@/components/input/choice'
import { Field, TextArea } from '@/components/input/field'
import { limits } from '@/contract/fields'
import { kindWords } from '@/copy/case/case'
import { channelWords } from '@/copy/filing/channel'
import { takeInWords as words } from '@/copy/filing/take-in'
import { handChannels } from '@/domain/matter/brought'
import { categoriesOf, isConcern, kinds } from '@/domain/matter/kinds'
import { AboutWhom } from '@/features/filing/about-whom'
import { CategoryField, PhotosField, PlaceField, UrgencyField } from '@/features/filing/fields'
import type { TakeIn } from './use-take-in'

const options = <Value extends string>(values: readonly Value[], names: Record<Value, string>) =>
  values.map((value) => ({ value, name: names[value] }))

/** How it came, and what kind of thing it is. */
export const Channel = ({ of: { draft, change, missing } }: { of: TakeIn }) => (
  <>
    <Field label={words.channel} error={missing.channel}>
      <Choice
        columns='three'
        options={options(handChannels, channelWords)}
        chosen={draft.channel}
        onChoose={(channel) => change({ channel })}
      />
    </Field>
    <Field label={words.kind} error={missing.kind}>
      <Choice
        columns='four'
        options={options(kinds, kindWords)}
        chosen={draft.kind}
        onChoose={(kind) => change({ kind, category: null, urgency: null })}
      />
    </Field>
  </>
)

/** What was said, where, how urgent a repair is, and whom a complaint is about. */
export const What = ({ of: { draft, change, missing, photos } }: { of: TakeIn }) => (
  <>
    <TextArea
      label={words.words}
      value={draft.words}
      most={limits.words}
      placeholder={words.hint}
      error={missing.words ?? null}
      onChange={(said) => change({ words: said })}
    />
    <PlaceField
      label={words.place}
      chosen={draft.place}
      missing={missing.place}
      choose={(place) => change({ place })}
    />
    {draft.kind && (
      <CategoryField
        label={words.category}
        of={categoriesOf[draft.kind]}
        chosen={draft.category}
        missing={missing.category}
        choose={(category) => change({ category })}
      />
    )}
    {draft.kind === 'repair' && (
      <UrgencyField
        label={words.urgency}
        note={words.urgent}
        chosen={draft.urgency}
        missing={missing.urgency}
        choose={(urgency) => change({ urgency })}
      />
    )}
    {draft.kind && isConcern(draft.kind) && (
      <AboutWhom kind={draft.kind} homeId={null} whom={draft} change={change} missing={missing.described} />
    )}
    <PhotosField note={words.photosHint} photos={photos} />
  </>
)
