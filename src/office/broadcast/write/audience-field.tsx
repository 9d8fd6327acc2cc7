import { useState } from 'react'
import { Button } from '@/components/input/button'
import { Choice } from '@/components/input/choice'
import { Field } from '@/components/input/field'
import { Many } from '@/components/input/many'
import { Toggle } from '@/components/input/toggle'
import { Cell, Cells } from '@/components/layout/cell'
import { Loaded } from '@/components/layout/loaded'
import { Skeleton } from '@/components/layout/skeleton'
import { Stack } from '@/components/layout/stack'
import type { Me } from '@/contract'
import { limits } from '@/contract/fields'
import { broadcastWords as words } from '@/copy/messages/broadcast-page'
import { mayBroadcast } from '@/domain/broadcast/audience'
import { HomeOfEstate, type PickedHome } from '@/features/household/home-picker'
import { useRemote } from '@/lib/remote'
import type { Draft } from './use-draft'

type Props = { draft: Draft; change: (part: Partial<Draft>) => void }

const Buildings = ({ estateId, draft, change }: Props & { estateId: string }) => {
  const remote = useRemote('register.listBuildings', { estateId })
  return (
    <Loaded part of={remote} skeleton={<Skeleton cards={[2]} />}>
      {({ buildings }) => (
        <Field label={words.buildings} {...(buildings.length === 0 && { note: words.noBuildings })}>
          <Many
            columns='three'
            options={buildings.map(({ name }) => ({ value: name, name }))}
            chosen={draft.buildings}
            onChoose={(chosen) => change({ buildings: chosen })}
          />
        </Field>
      )}
    </Loaded>
  )
}

const Homes = ({ estateId, draft: { homes }, change }: Props & { estateId: string }) => {
  const [picked, pick] = useState<PickedHome | null>(null)
  const isFull = homes.length >= limits.homes
  const add = () => {
    if (!picked || homes.some(({ homeId }) => homeId === picked.homeId)) return
    change({ homes: [...homes, { homeId: picked.homeId, label: picked.label }] })
  }
  return (
    <>
      <HomeOfEstate estateId={estateId} pick={pick} />
      <Button look='plain' off={picked === null || isFull} onTap={add}>
        {words.addHome}
      </Button>
      {homes.length > 0 && (
        <Field label={words.homes(homes.length)} {...(isFull && { note: words.homesFull })}>
          <Cells>
            {homes.map(({ homeId, label }) => (
              <Cell
                key={homeId}
                label={label}
                value={words.removeHome}
                onTap={() => change({ homes: homes.filter((one) => one.homeId !== homeId) })}
              />
            ))}
          </Cells>
        </Field>
      )}
    </>
  )
}

/** 发给谁: the whole estate, buildings, homes, and the staff. */
export const AudienceField = ({ me, draft, change, error }: Props & { me: Me; error: string | null }) => {
  const shown = (['estate', 'buildings', 'homes', 'nobody'] as const).filter((to) => mayBroadcast(me.duties, to))
  const { residents } = draft
  const note = shown.includes('estate') ? {} : { note: words.allByLeaders }
  return (
    <Stack>
      <Field label={words.audience} error={error} {...note}>
        <Choice
          options={shown.map((value) => ({ value, name: words.audiences[value] }))}
          chosen={residents}
          onChoose={(to) => change({ residents: to })}
        />
      </Field>
      {residents === 'buildings' && <Buildings estateId={me.estate.id} draft={draft} change={change} />}
      {residents === 'homes' && <Homes estateId={me.estate.id} draft={draft} change={change} />}
      {residents !== null && residents !== 'nobody' && (
        <Toggle words={words.staff} hint={words.staffHint} on={draft.staff} turn={(staff) => change({ staff })} />
      )}
    </Stack>
  )
}
