import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/input/button'
import { Field, TextLine } from '@/components/input/field'
import { Segments } from '@/components/input/segments'
import { Cell, Cells } from '@/components/layout/cell'
import { Panel } from '@/components/layout/empty-state'
import { Loaded } from '@/components/layout/loaded'
import { Skeleton } from '@/components/layout/skeleton'
import { Stack } from '@/components/layout/stack'
import type { FoundCaller, Input } from '@/contract'
import { limits } from '@/contract/fields'
import { takeInWords as words } from '@/copy/filing/take-in'
import { relationWords } from '@/copy/people/roles'
import { HomeOfEstate } from '@/features/household/home-picker'
import { useRemote } from '@/lib/remote'
import styles from './index.module.scss'
import type { TakeIn } from './use-take-in'

type Props = { of: TakeIn }

const PHONE_LENGTH = 20

function Found({ asked, choose }: { asked: Input<'cases.findCallers'>; choose: (one: FoundCaller) => void }) {
  const remote = useRemote('cases.findCallers', asked)
  return (
    <Loaded part of={remote} skeleton={<Skeleton cards={[2]} />}>
      {({ callers }) =>
        callers.length === 0 ? (
          <Panel icon='people' what={words.nobody} todo={words.nobodyHint} />
        ) : (
          <Cells>
            {callers.map((one) => (
              <Cell
                key={`${one.personId} ${one.homeId}`}
                label={`${one.name} · ${relationWords[one.relation]}`}
                note={[one.homeLabel, one.phoneMasked].filter(Boolean).join(' · ')}
                onTap={() => choose(one)}
              />
            ))}
          </Cells>
        )
      }
    </Loaded>
  )
}

const ways = (['home', 'words'] as const).map((key) => ({ key, words: words.by[key] }))

/** A resident, found by his home, his name or his number. */
function Resident({ of: { change, missing, estateId } }: Props) {
  const [by, setBy] = useState<'home' | 'words'>('home')
  const [typed, type] = useState('')
  const [asked, ask] = useState<Input<'cases.findCallers'> | null>(null)
  const search = () => typed.trim() && ask({ homeId: null, words: typed.trim() })
  return (
    <Field error={missing.resident}>
      <View className={styles.close}>
        <Segments
          of={ways}
          current={by}
          choose={(key) => {
            setBy(key)
            ask(null)
          }}
        />
        {by === 'home' ? (
          <HomeOfEstate estateId={estateId} pick={(home) => ask(home && { homeId: home.homeId, words: '' })} />
        ) : (
          <>
            <TextLine value={typed} most={limits.name} placeholder={words.wordsHint} onChange={type} />
            <Button look='plain' onTap={search}>
              {words.search}
            </Button>
          </>
        )}
        {asked && <Found key={JSON.stringify(asked)} asked={asked} choose={(resident) => change({ resident })} />}
      </View>
    </Field>
  )
}

const Chosen = ({ label, note, change }: { label: string; note?: string; change: () => void }) => (
  <Cells>
    <Cell icon='check' label={label} note={note ?? ''} value={words.change} onTap={change} />
  </Cells>
)

/** Who spoke, as far as he said so. */
const Speaker = ({ of: { draft, change, missing } }: Props) => (
  <>
    <TextLine
      label={words.name}
      value={draft.name}
      most={limits.name}
      placeholder={words.nameHint}
      onChange={(name) => change({ name })}
    />
    <TextLine
      label={words.phone}
      value={draft.phone}
      most={PHONE_LENGTH}
      placeholder={words.phoneHint}
      error={missing.phone ?? null}
      onChange={(phone) => change({ phone })}
    />
  </>
)

/** Somebody without an account, as far as he said who he is and which home it is about. */
const Stranger = ({ of }: Props) => (
  <>
    <Speaker of={of} />
    <Field label={words.home}>
      {of.draft.home ? (
        <Chosen label={of.draft.home.label} change={() => of.change({ home: null })} />
      ) : (
        <HomeOfEstate estateId={of.estateId} pick={(home) => of.change({ home })} />
      )}
    </Field>
  </>
)

const sayers = (['yes', 'no'] as const).map((key) => ({ key, words: words.self[key] }))

/** The resident who was chosen, and who spoke for him, if that was somebody else. */
const Named = ({ of, resident }: Props & { resident: FoundCaller }) => {
  const { isForResident } = of.draft
  return (
    <Stack gap={24}>
      <Field label={words.chosen} note={words.ownHome}>
        <Chosen label={resident.name} note={resident.homeLabel} change={() => of.change({ resident: null })} />
      </Field>
      <Field label={words.bySelf} {...(isForResident && { note: words.callBack })}>
        <Segments
          of={sayers}
          current={isForResident ? 'no' : 'yes'}
          choose={(key) => of.change({ isForResident: key === 'no' })}
        />
      </Field>
      {isForResident && <Speaker of={of} />}
    </Stack>
  )
}

/** Who brought it. Only who opens the residents' archive looks residents up. */
export function Who({ of }: Props) {
  const { draft, change, mayFind } = of
  const sides = [
    { key: 'resident', words: words.registered },
    { key: 'stranger', words: words.unregistered },
  ] as const
  if (draft.registered && draft.resident) return <Named of={of} resident={draft.resident} />
  return (
    <Field label={mayFind && words.who}>
      <Stack gap={24}>
        {mayFind && (
          <Segments
            of={sides}
            current={draft.registered ? 'resident' : 'stranger'}
            choose={(key) => change({ registered: key === 'resident' })}
          />
        )}
        {draft.registered ? <Resident of={of} /> : <Stranger of={of} />}
      </Stack>
    </Field>
  )
}
