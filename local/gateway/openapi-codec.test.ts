import { createRequire } from 'node:module'
import fc from 'fast-check'
import { readPairs, writeAnswer } from './openapi-codec'

type Codec = {
  encode(message: object): { finish(): Uint8Array }
  decode(bytes: Uint8Array): { respData: Uint8Array; contentType: string; errorCode: number }
}

/** Tencent's own codecs, which register themselves when the SDK is loaded. */
const tencents = (): Record<'CommApiData' | 'CommOpenApiResp', Codec> => {
  const load = createRequire(__filename)
  load('wx-server-sdk')
  return load('protobufjs/minimal').roots.default
}
const { CommApiData, CommOpenApiResp } = tencents()

const bytes = fc.uint8Array({ maxLength: 300 }).map((each) => Buffer.from(each))
const text = fc.string({ unit: 'grapheme', maxLength: 40 })

test('whatever the SDK asks is read as it was meant', () => {
  const asked = fc.record({ pairs: fc.array(fc.tuple(text, bytes), { maxLength: 5 }), appid: text })
  fc.assert(
    fc.property(asked, ({ pairs, appid }) => {
      const openapiData = { pairs: pairs.map(([key, value]) => ({ key, value })) }
      const message = { apiType: 1, openapiData, tokenData: {}, appid }
      const read = readPairs(CommApiData.encode(message).finish())
      expect(read.map(([key, value]) => [key, Buffer.from(value)])).toEqual(pairs)
    }),
  )
})

test('whatever is answered, the SDK reads as it was meant', () => {
  fc.assert(
    fc.property(bytes, text, (respData, contentType) => {
      const read = CommOpenApiResp.decode(writeAnswer({ respData, contentType }))
      expect([Buffer.from(read.respData), read.contentType, read.errorCode]).toEqual([respData, contentType, 0])
    }),
  )
  fc.assert(
    fc.property(fc.integer(), (errorCode) => {
      expect(CommOpenApiResp.decode(writeAnswer({ errorCode })).errorCode).toBe(errorCode)
    }),
  )
})
