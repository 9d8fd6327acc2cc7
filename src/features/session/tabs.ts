import { create } from 'zustand'
import type { Me } from '@/contract'
import { entrancesOf } from './entrances'

export const tabs = ['home', 'progress', 'work', 'manage', 'me'] as const
export type Tab = (typeof tabs)[number]

/** Who sees the figures of the estate. */
export const seesFigures = ({ duties }: Pick<Me, 'duties'>): boolean =>
  duties.includes('manager') || duties.includes('supervisor')

/** The tabs somebody sees: residents three, staff also the workbench, whoever sees figures or has an entrance there 管理. */
export const tabsOf = (me: Me | null): Tab[] => {
  const duties = me?.duties ?? []
  const shown: Record<Tab, boolean> = {
    home: true,
    progress: true,
    work: duties.length > 0,
    manage: me !== null && (seesFigures(me) || entrancesOf(me, 'manage').length > 0),
    me: true,
  }
  return tabs.filter((tab) => shown[tab])
}

/** Which tab page is in front; the page says so when it is shown. */
export const useTab = create<{ current: Tab; show: (tab: Tab) => void }>((set) => ({
  current: 'home',
  show: (current) => set({ current }),
}))
