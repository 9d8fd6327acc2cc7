/**
 * The fields of a multipart/form-data body. Values stay bytes: the SDK sends protobuf in a field without a file name,
 * which text decoders would damage. Null when it is not such a body.
 */
export function readMultipart(body: Buffer, contentType: string): Record<string, Buffer> | null {
  const boundary = /boundary=(?:"([^"]+)"|([^;]+))/.exec(contentType)
  if (!boundary) return null
  const mark = Buffer.from(`--${boundary[1] ?? boundary[2]}`)
  const fields: Record<string, Buffer> = {}
  let at = body.indexOf(mark)
  while (at !== -1) {
    const start = at + mark.length + 2
    const next = body.indexOf(mark, start)
    if (next === -1) break
    const part = body.subarray(start, next - 2)
    const headEnd = part.indexOf('\r\n\r\n')
    const name = /name="([^"]*)"/.exec(part.subarray(0, headEnd).toString())?.[1]
    if (headEnd !== -1 && name !== undefined) fields[name] = part.subarray(headEnd + 4)
    at = next
  }
  return fields
}
