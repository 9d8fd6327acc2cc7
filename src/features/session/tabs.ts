import { create } from 'zustand'
import type { Me } from '@/contract'

export const tabs = ['home', 'progress', 'work', 'manage', 'me'] as const
export type Tab = (typeof tabs)[number]

/** The tabs somebody sees: residents three, staff also the workbench, managers and supervisors also the figures. */
export const tabsOf = (me: Pick<Me, 'duties'> | null): Tab[] => {
  const duties = me?.duties ?? []
  const shown: Record<Tab, boolean> = {
    home: true,
    progress: true,
    work: duties.length > 0,
    manage: duties.includes('manager') || duties.includes('supervisor'),
    me: true,
  }
  return tabs.filter((tab) => shown[tab])
}

/** Which tab page is in front; the page says so when it is shown. */
export const useTab = create<{ current: Tab; show: (tab: Tab) => void }>((set) => ({
  current: 'home',
  show: (current) => set({ current }),
}))
