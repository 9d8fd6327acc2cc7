import { View } from '@tarojs/components'
import { Choice } from '@/components/choice'
import { Field, TextArea } from '@/components/field'
import { Loaded } from '@/components/loaded'
import { Skeleton } from '@/components/skeleton'
import { limits } from '@/contract/fields'
import { fileConcernWords as words } from '@/copy/file-concern'
import { dutiesLine } from '@/copy/roles'
import { useRemote } from '@/lib/remote'
import { useConcernDraft } from '../concern-draft'
import styles from './index.module.scss'

const NOBODY = 'nobody'
const DESCRIBED = 'described'

/** Whom a complaint is about: chosen among who serves here, described in words, or nobody. */
export function About({ homeId, missing }: { homeId: string; missing: string | undefined }) {
  const { draft, change } = useConcernDraft()
  const serving = useRemote('people.listServing', { homeId })
  return (
    <Field label={words.about} note={words.aboutHint}>
      <Loaded of={serving} skeleton={<Skeleton cards={[2]} />}>
        {({ staff }) => (
          <View className={styles.stack}>
            <Choice
              options={[
                { value: NOBODY, name: words.nobody },
                { value: DESCRIBED, name: words.described },
                ...staff.map(({ personId, name, duties }) => ({ value: personId, name, note: dutiesLine(duties) })),
              ]}
              chosen={draft.about ?? NOBODY}
              onChoose={(about) => change({ about: about === NOBODY ? null : about })}
            />
            {draft.about === DESCRIBED && (
              <TextArea
                label={words.describedLabel}
                value={draft.described}
                most={limits.reason}
                placeholder={words.describedPlaceholder}
                error={missing ?? null}
                onChange={(described) => change({ described })}
              />
            )}
          </View>
        )}
      </Loaded>
    </Field>
  )
}
