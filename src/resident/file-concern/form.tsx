import { Choice } from '@/components/input/choice'
import { Field, TextArea } from '@/components/input/field'
import type { Me } from '@/contract'
import { limits } from '@/contract/fields'
import { fileConcernWords as words } from '@/copy/filing/file-concern'
import { concernCategories, concerns } from '@/domain/matter/kinds'
import { AboutWhom } from '@/features/filing/about-whom'
import { CategoryField, PhotosField, PlaceField } from '@/features/filing/fields'
import { FormCard, HomeField } from '../filing/filing-page'
import type { ConcernFiling } from './use-concern-filing'

/** What it is, what it is about and where. */
export const Matter = ({ me, form: { draft, change, home, missing } }: { me: Me; form: ConcernFiling }) => (
  <FormCard>
    <Field label={words.kind}>
      <Choice
        columns='three'
        options={concerns.map((value) => ({ value, ...words.kinds[value] }))}
        chosen={draft.kind}
        onChoose={(kind) => change({ kind })}
      />
    </Field>
    <HomeField me={me} home={home} choose={(homeId) => change({ homeId, about: null })} />
    <CategoryField
      label={words.category}
      of={concernCategories}
      chosen={draft.category}
      missing={missing.category}
      choose={(category) => change({ category })}
    />
    <PlaceField
      label={words.place}
      chosen={draft.place}
      missing={missing.place}
      choose={(place) => change({ place })}
    />
  </FormCard>
)

/** What happened, in words and photos; whom a complaint is about, and whether others may know who brought it. */
export const Details = ({ form: { draft, change, home, photos, missing } }: { form: ConcernFiling }) => (
  <FormCard>
    <TextArea
      label={words.words}
      value={draft.words}
      most={limits.words}
      placeholder={words.wordsHint}
      error={missing.words ?? null}
      onChange={(text) => change({ words: text })}
    />
    <PhotosField note={words.photosHint} photos={photos} />
    {home && (
      <AboutWhom kind={draft.kind} homeId={home.homeId} whom={draft} change={change} missing={missing.described} />
    )}
  </FormCard>
)
