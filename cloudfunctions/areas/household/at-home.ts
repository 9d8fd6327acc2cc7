import { isOfficeOf, maySeeHousehold } from '@/domain/people/household-rights'
import { membershipIn, type Person } from '@/domain/people/person'
import { AppError } from '../../platform/app-error'
import { type HomeAt, loadHome } from '../../store/estate/estates'

/**
 * The home that somebody asks about: his own, or one of the register where his screens stand,
 * for the office. Refuses everybody else, and the same
 * way whether there is such a home or not.
 */
export const homeFor = async (homeId: string, me: Person, now: number): Promise<HomeAt> => {
  const own = membershipIn(me, homeId, now)
  if (own) return { homeId, estateId: own.estateId, label: own.label }
  const home = isOfficeOf(me, me.estateId) ? await loadHome(me.estateId, homeId) : null
  if (!home) throw new AppError('FORBIDDEN', 'HOME_NOT_YOURS', 'homeId')
  return home
}

export const isOpenTo = (home: HomeAt, me: Person, now: number): boolean => maySeeHousehold(me, home, now).now
