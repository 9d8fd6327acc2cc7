import { Choice } from '@/components/input/choice'
import { Field, TextArea } from '@/components/input/field'
import { Toggle } from '@/components/input/toggle'
import { Loaded } from '@/components/layout/loaded'
import { Skeleton } from '@/components/layout/skeleton'
import { limits } from '@/contract/fields'
import { aboutWhomWords as words } from '@/copy/filing/about-whom'
import { dutiesLine } from '@/copy/people/roles'
import type { Kind } from '@/domain/matter/kinds'
import { useRemote } from '@/lib/remote'

const NOBODY = 'nobody'
const DESCRIBED = 'described'

/** Whom a complaint is about: a member of staff by id, `described` in words, or nobody. */
export type Whom = { about: string | 'described' | null; described: string; anonymous: boolean }

export const nobody: Whom = { about: null, described: '', anonymous: false }

const isAbout = (kind: Kind | null): boolean => kind === 'complaint'

export const lacksDescription = ({ kind, about, described }: Whom & { kind: Kind | null }): boolean =>
  isAbout(kind) && about === DESCRIBED && !described.trim()

/** As it goes along with a case: whom it is about only with a complaint, anonymity with everything but a repair. */
export const whomOf = ({ kind, about, described, anonymous }: Whom & { kind: Kind }) => {
  const named = isAbout(kind) && about !== DESCRIBED
  return {
    aboutId: named ? about : null,
    described: isAbout(kind) && about === DESCRIBED ? described.trim() : null,
    anonymous: anonymous && kind !== 'repair',
  }
}

type Props = {
  kind: Kind
  /** The home in whose estate they work; null for staff, who write it down in their own. */
  homeId: string | null
  whom: Whom
  change: (part: Partial<Whom>) => void
  missing: string | undefined
}

/** Who serves here, to choose from; that somebody is not known by name, or nobody is meant, needs no list. */
function About({ homeId, whom, change, missing }: Omit<Props, 'kind'>) {
  const serving = useRemote('people.listServing', { homeId })
  const staff = serving.data?.staff ?? []
  return (
    <>
      <Field label={words.about} note={words.hint}>
        <Choice
          options={[
            { value: NOBODY, name: words.nobody },
            { value: DESCRIBED, name: words.described },
            ...staff.map(({ personId, name, duties }) => ({ value: personId, name, note: dutiesLine(duties) })),
          ]}
          chosen={whom.about ?? NOBODY}
          onChoose={(about) => change({ about: about === NOBODY ? null : about })}
        />
        <Loaded part of={serving} skeleton={<Skeleton cards={[2]} />}>
          {() => null}
        </Loaded>
      </Field>
      {whom.about === DESCRIBED && (
        <TextArea
          label={words.label}
          value={whom.described}
          most={limits.reason}
          placeholder={words.placeholder}
          error={missing ?? null}
          onChange={(described) => change({ described })}
        />
      )}
    </>
  )
}

/** Whom a complaint is about: chosen among who serves here, described in words, or nobody; and whether it is anonymous. */
export const AboutWhom = ({ kind, ...props }: Props) => (
  <>
    {isAbout(kind) && <About key={props.homeId} {...props} />}
    <Toggle
      words={words.anonymous}
      hint={words.anonymousHint}
      on={props.whom.anonymous}
      turn={(anonymous) => props.change({ anonymous })}
    />
  </>
)
