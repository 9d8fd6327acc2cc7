import { Choice } from '@/components/input/choice'
import { Field } from '@/components/input/field'
import type { MyHome } from '@/contract'
import { fileRepairWords as words } from '@/copy/filing/file-repair'
import { relationWords } from '@/copy/people/roles'
import { useRepairDraft } from '@/features/filing/repair-draft'
import { useRemote } from '@/lib/remote'

const ME = 'me'

/** Whom to call about it: whoever files it, unless somebody else of the household is named. */
export function Contact({ home }: { home: MyHome }) {
  const { draft, change } = useRepairDraft()
  const { data } = useRemote('household.get', { homeId: home.homeId })
  const others = data?.members.filter(({ me }) => !me) ?? []
  if (others.length === 0) return null
  const chosen = others.some(({ personId }) => personId === draft.contactId) ? draft.contactId : null
  return (
    <Field label={words.contact}>
      <Choice
        options={[
          { value: ME, name: words.contactMe },
          ...others.map(({ personId, name, relation }) => ({ value: personId, name, note: relationWords[relation] })),
        ]}
        chosen={chosen ?? ME}
        onChoose={(value) => change({ contactId: value === ME ? null : value })}
      />
    </Field>
  )
}
