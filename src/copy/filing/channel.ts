import type { Channel } from '../../domain/matter/brought'

/** How something came in, as a noun. */
export const channelWords: Record<Channel, string> = {
  app: '小程序',
  phone: '来电',
  desk: '前台来访',
  visit: '上门走访',
  group: '微信群',
  box: '意见箱',
}
