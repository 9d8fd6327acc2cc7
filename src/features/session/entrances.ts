import type { IconName } from '@/components/icon'
import type { Me } from '@/contract'
import { entranceWords, type Group } from '@/copy/entrances'
import { isOffice } from '@/domain/people/person'
import { mayRegister } from '@/domain/register/rights'

/** A page that the tab 我的 or 管理 leads to, and who is shown the way. The server decides by itself who may. */
export type Entrance = {
  /** As in app.config.ts: 'manager/applications/index'. */
  page: string
  /** From copy/entrances. */
  label: string
  icon: IconName
  tab: 'me' | 'manage'
  group: Group
  sees: (me: Me) => boolean
}

/** Every such page, in the order of the screen; groups stand in the order of their headings in copy/entrances. */
export const entrances: readonly Entrance[] = [
  {
    page: 'manager/policy/index',
    label: entranceWords.policy,
    icon: 'time',
    tab: 'manage',
    group: 'rules',
    sees: ({ duties }) => duties.some(isOffice),
  },
  {
    page: 'manager/register/index',
    label: entranceWords.register,
    icon: 'building',
    tab: 'manage',
    group: 'homes',
    sees: ({ duties }) => mayRegister('read', duties),
  },
]

export const entrancesOf = (me: Me | null, tab: Entrance['tab']): Entrance[] =>
  me === null ? [] : entrances.filter((entrance) => entrance.tab === tab && entrance.sees(me))
