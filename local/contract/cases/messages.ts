import { equal } from 'node:assert/strict'
import { type Case, type Here, type Inside, refused } from '../case'

const fine = {
  touser: 'o-reader',
  templateId: 'contract-template',
  page: 'pages/one',
  data: { thing1: { value: '水管' } },
}

const send = ({ inside }: Here, more: Record<string, unknown> = {}) =>
  inside(({ cloud, given }: Inside) => cloud.openapi.subscribeMessage.send(given), { ...fine, ...more })

const about = (says: string, run: (sdk: Here) => Promise<void>): Case => ({
  row: 21,
  tag: 'wire-certain',
  local: true,
  says,
  run,
})

const answers = (errCode: number, says: string, more: Record<string, unknown>): Case =>
  about(`${says} is answered ${errCode}`, async (sdk) => {
    const { subscribe } = await sdk.here.person('o-reader')
    await subscribe({ 'contract-template': 'accept' })
    equal((await refused(() => send(sdk, more))).errCode, errCode)
    equal((await send(sdk)).errCode, 0)
  })

const draw = ({ inside }: Here, more: Record<string, unknown> = {}) =>
  inside(
    async ({ cloud, given }: Inside) => {
      const { contentType, buffer, errCode } = await cloud.openapi.wxacode.getUnlimited(given)
      return { errCode, contentType, bytes: Buffer.isBuffer(buffer) ? buffer.length : 0 }
    },
    { scene: 'ABCD2345', page: 'pages/one', ...more },
  )

const draws = (errCode: number, says: string, more: Record<string, unknown>): Case =>
  about(`a code of the app with ${says} is answered ${errCode}`, async (sdk) => {
    equal((await refused(() => draw(sdk, more))).errCode, errCode)
  })

export const messages: Case[] = [
  about('a code of the app is answered as a picture, not as JSON', async (sdk) => {
    const { errCode, contentType, bytes } = await draw(sdk)
    equal([errCode, contentType.split('/')[0], bytes > 500].join(), '0,image,true')
  }),
  draws(40169, 'a scene of 33 characters', { scene: 'x'.repeat(33) }),
  draws(40129, 'a scene with a percent sign', { scene: '%E5%AE%89' }),
  draws(41030, 'a page that begins with a slash', { page: '/pages/one' }),
  about('one accepted dialog is one message, then 43101', async (sdk) => {
    const { subscribe } = await sdk.here.person('o-reader')
    equal((await refused(() => send(sdk))).errCode, 43101)
    await subscribe({ 'contract-template': 'accept' })
    await subscribe({ 'contract-template': 'reject' })
    equal((await send(sdk)).errCode, 0)
    equal((await refused(() => send(sdk))).errCode, 43101)
  }),
  answers(40003, 'an unknown openid', { touser: 'o-never-seen' }),
  answers(40037, 'an unknown template', { templateId: 'other-template' }),
  answers(47003, 'a value that is too long', { data: { thing1: { value: '字'.repeat(21) } } }),
  answers(47003, 'an empty value', { data: { thing1: { value: '' } } }),
  {
    row: 21,
    tag: 'wire-certain',
    says: 'an interface that config.json does not name is refused with -604101',
    run: async ({ inside }) => {
      const work = ({ cloud }: Inside) => cloud.openapi.wxacode.get({ path: 'pages/one' })
      equal((await refused(() => inside(work))).errCode, -604101)
    },
  },
]
