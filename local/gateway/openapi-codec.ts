import { Reader, Writer } from 'protobufjs/minimal'

/** What an answer to `wx.openApi` carries: an error alone, or the answer with its type. */
export type OpenApiAnswer = { respData: Uint8Array; contentType: string } | { errorCode: number }

/** Calls `read` with the number of each field; one that it leaves alone is skipped. */
function fieldsOf(bytes: Uint8Array, read: (field: number, reader: Reader) => boolean): void {
  const reader = Reader.create(bytes)
  while (reader.pos < reader.len) {
    const tag = reader.uint32()
    if (!read(tag >>> 3, reader)) reader.skipType(tag & 7)
  }
}

function readPair(bytes: Uint8Array): [key: string, value: Uint8Array] {
  let [key, value]: [string, Uint8Array] = ['', new Uint8Array()]
  fieldsOf(bytes, (field, reader) => {
    if (field === 1) key = reader.string()
    else if (field === 2) value = reader.bytes()
    return field === 1 || field === 2
  })
  return [key, value]
}

/**
 * The pairs of Tencent's `CommApiData { OpenApiData openapiData = 2 { repeated KeyValuePair pairs = 1 } }`. Read here rather
 * than with the SDK's own codecs: loading it takes most of the start of a local cloud.
 */
export function readPairs(bytes: Uint8Array): [key: string, value: Uint8Array][] {
  const pairs: [string, Uint8Array][] = []
  const readData = (field: number, reader: Reader) => field === 1 && pairs.push(readPair(reader.bytes())) > 0
  fieldsOf(bytes, (field, reader) => {
    if (field === 2) fieldsOf(reader.bytes(), readData)
    return field === 2
  })
  return pairs
}

/** Tencent's `CommOpenApiResp { bytes respData = 1; string contentType = 2; int32 errorCode = 3 }`. */
export function writeAnswer(answer: OpenApiAnswer): Buffer {
  const writer = Writer.create()
  if ('errorCode' in answer) writer.uint32(24).int32(answer.errorCode)
  else writer.uint32(10).bytes(answer.respData).uint32(18).string(answer.contentType)
  return Buffer.from(writer.finish())
}
