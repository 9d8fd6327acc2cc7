import { randomBytes } from 'node:crypto'
import type { Shelf } from '../store/types'
import { no, ok, type WeChatReply, type WeChatRequest } from './reply'

const LIFE_MS = 300_000
const BOX = 'phone-codes'

type PhoneCode = { openid: string; phone: string; countryCode: string; until: number }

/** The codes that `<button open-type="getPhoneNumber">` gives: good once, for five minutes, for one person. */
export class PhoneCodes {
  constructor(
    private readonly shelf: Shelf,
    private readonly now: () => number,
    private readonly appid: string,
  ) {}

  /** The person lets the app have a phone number. */
  issue(openid: string, phone: string, countryCode = '86'): string {
    for (const { key, value } of this.shelf.list<PhoneCode>(BOX)) {
      if (value.until <= this.now()) this.shelf.delete(BOX, key)
    }
    const code = randomBytes(32).toString('hex')
    this.shelf.put(BOX, code, { openid, phone, countryCode, until: this.now() + LIFE_MS } satisfies PhoneCode)
    return code
  }

  /** `phonenumber.getPhoneNumber`: uses the code up. With `openid` the code must be that person's. */
  redeem({ code, openid }: WeChatRequest): WeChatReply {
    const known = typeof code === 'string' && code ? this.shelf.get<PhoneCode>(BOX, code) : undefined
    const foreign = openid !== undefined && openid !== '' && openid !== known?.openid
    if (!known || known.until <= this.now() || foreign) return no(40029, 'invalid code')
    this.shelf.delete(BOX, String(code))
    const { phone, countryCode } = known
    return ok({
      phone_info: {
        phoneNumber: countryCode === '86' ? phone : `+${countryCode}${phone}`,
        purePhoneNumber: phone,
        countryCode,
        watermark: { timestamp: Math.floor(this.now() / 1000), appid: this.appid },
      },
    })
  }
}
