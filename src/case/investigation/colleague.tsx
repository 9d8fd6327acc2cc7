import { Choice } from '@/components/input/choice'
import { Field } from '@/components/input/field'
import { Loaded } from '@/components/layout/loaded'
import { Skeleton } from '@/components/layout/skeleton'
import { investigationSheets as words } from '@/copy/case/investigation'
import { dutiesLine } from '@/copy/people/roles'
import { useRemote } from '@/lib/remote'

type Props = {
  caseId: string
  label: string
  not?: string | undefined
  chosen: string | null
  onChoose: (id: string) => void
}

/** Somebody of the estate who can be given a part in a case. */
export function ColleagueField({ caseId, label, not, chosen, onChoose }: Props) {
  const colleagues = useRemote('people.listEngineers', { caseId, forAnything: true })
  return (
    <Field label={label}>
      <Loaded of={colleagues} skeleton={<Skeleton cards={[2]} />}>
        {({ engineers }) => (
          <Choice
            options={engineers
              .filter(({ personId }) => personId !== not)
              .map(({ personId, name, duties, onDuty }) => ({
                value: personId,
                name,
                note: `${dutiesLine(duties)} · ${onDuty ? words.onDuty : words.offDuty}`,
              }))}
            chosen={chosen}
            onChoose={onChoose}
          />
        )}
      </Loaded>
    </Field>
  )
}
