import { onH5 } from './on-h5'
import { onWeapp } from './on-weapp'
import type { Platform } from './phone-or-browser'

/** What WeChat and a browser do differently, as it is done where this runs. */
export const platform: Platform = process.env.TARO_ENV === 'h5' ? onH5 : onWeapp
