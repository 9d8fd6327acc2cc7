import { useState } from 'react'
import { PickLine } from '@/components/input/picker'
import { Loaded } from '@/components/layout/loaded'
import { Skeleton } from '@/components/layout/skeleton'
import { Stack } from '@/components/layout/stack'
import { applyWords as words } from '@/copy/people/applications'
import { useRemote } from '@/lib/remote'

export type PickedHome = { estateId: string; homeId: string; label: string }
type Picked = { error?: string | null; pick: (home: PickedHome | null) => void }

const placeOf = (list: readonly string[], one: string | null): number | null => {
  const at = one === null ? -1 : list.indexOf(one)
  return at < 0 ? null : at
}

function Numbers({
  at,
  error = null,
  pick,
}: Picked & { at: { estateId: string; building: string; entrance: string } }) {
  const remote = useRemote('register.listHomes', at)
  const [chosen, choose] = useState<string | null>(null)
  return (
    <Loaded part of={remote} skeleton={<Skeleton cards={[1]} />}>
      {({ homes }) => (
        <PickLine
          label={words.number}
          options={homes.map(({ number }) => number)}
          chosen={placeOf(
            homes.map(({ homeId }) => homeId),
            chosen,
          )}
          placeholder={homes.length > 0 ? words.choose : words.noHomes}
          error={error}
          onChoose={(index) => {
            const home = homes[index]
            choose(home?.homeId ?? null)
            pick(home ? { ...home, estateId: at.estateId } : null)
          }}
        />
      )}
    </Loaded>
  )
}

/** Building, entrance and number of one estate. */
export function HomeOfEstate({ estateId, error = null, pick }: Picked & { estateId: string }) {
  const remote = useRemote('register.listBuildings', { estateId })
  const [building, setBuilding] = useState<string | null>(null)
  const [entrance, setEntrance] = useState<string | null>(null)
  const forget = () => pick(null)
  return (
    <Loaded part of={remote} skeleton={<Skeleton cards={[2]} />}>
      {({ buildings }) => {
        const entrances = buildings.find(({ name }) => name === building)?.entrances ?? []
        const only = entrances.length === 1 ? (entrances[0] ?? null) : null
        const at = entrance ?? only
        return (
          <Stack>
            <PickLine
              label={words.building}
              options={buildings.map(({ name }) => name)}
              chosen={placeOf(
                buildings.map(({ name }) => name),
                building,
              )}
              placeholder={buildings.length > 0 ? words.choose : words.noHomes}
              error={building === null ? error : null}
              onChoose={(index) => {
                setBuilding(buildings[index]?.name ?? null)
                setEntrance(null)
                forget()
              }}
            />
            {building !== null && only === null && (
              <PickLine
                label={words.entrance}
                options={entrances.map((one) => one || words.noEntrance)}
                chosen={placeOf(entrances, entrance)}
                placeholder={words.choose}
                error={entrance === null ? error : null}
                onChoose={(index) => {
                  setEntrance(entrances[index] ?? null)
                  forget()
                }}
              />
            )}
            {building !== null && at !== null && (
              <Numbers key={`${building}/${at}`} at={{ estateId, building, entrance: at }} error={error} pick={pick} />
            )}
          </Stack>
        )
      }}
    </Loaded>
  )
}

/** Estate, building, entrance, number: for somebody who is nobody here yet. */
export function HomePicker({ error = null, pick }: Picked) {
  const remote = useRemote('applications.listEstates', {})
  const [chosen, choose] = useState<string | null>(null)
  return (
    <Loaded part of={remote} skeleton={<Skeleton cards={[2]} />}>
      {({ estates }) => {
        const estateId = chosen ?? (estates.length === 1 ? (estates[0]?.id ?? null) : null)
        return (
          <Stack>
            {estates.length !== 1 && (
              <PickLine
                label={words.estate}
                options={estates.map(({ name }) => name)}
                chosen={placeOf(
                  estates.map(({ id }) => id),
                  estateId,
                )}
                placeholder={estates.length > 0 ? words.choose : words.noEstates}
                error={estateId === null ? error : null}
                onChoose={(index) => {
                  choose(estates[index]?.id ?? null)
                  pick(null)
                }}
              />
            )}
            {estateId !== null && <HomeOfEstate key={estateId} estateId={estateId} error={error} pick={pick} />}
          </Stack>
        )
      }}
    </Loaded>
  )
}
