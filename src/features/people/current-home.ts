import type { Me, MyHome } from '@/contract'
import { call } from '@/lib/call'
import { chooseLine } from '@/lib/show'

/** The home that screens stand in, where a new repair belongs unless another one is chosen. */
export const currentHome = (me: Me): MyHome | null => me.homes.find(({ homeId }) => homeId === me.homeId) ?? null

/** Lets the person step into another of his homes by one tap; null when he stays. */
export async function chooseHome(me: Me): Promise<Me | null> {
  const at = await chooseLine(me.homes.map(({ label }) => label))
  const home = at === null ? null : me.homes[at]
  return home && home.homeId !== me.homeId ? call('people.chooseHome', { homeId: home.homeId }) : null
}

/** The same for the estate, for staff of several. */
export async function chooseEstate(me: Me): Promise<Me | null> {
  const at = await chooseLine(me.estates.map(({ name }) => name))
  const estate = at === null ? null : me.estates[at]
  return estate && estate.id !== me.estate.id ? call('people.chooseEstate', { estateId: estate.id }) : null
}
