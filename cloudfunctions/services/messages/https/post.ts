import { request as overHttp } from 'node:http'
import { request as overHttps } from 'node:https'

/** Nothing was heard in time, or the line broke: whether it was done is not known. */
export class Unheard extends Error {
  override name = 'Unheard'
}

/** Posts JSON and reads JSON, once. Throws Unheard when no readable answer comes within `ms`. */
export const postJson = (url: URL, body: unknown, ms: number): Promise<Record<string, unknown>> =>
  new Promise((resolve, reject) => {
    const fail = (error: Error) => reject(new Unheard(`${url.host}${url.pathname}: ${error.message}`))
    const text = Buffer.from(JSON.stringify(body))
    const headers = { 'content-type': 'application/json', 'content-length': text.length }
    const open = url.protocol === 'http:' ? overHttp : overHttps
    const asked = open(url, { method: 'POST', headers }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('error', fail)
      answer.on('end', () => {
        try {
          resolve(JSON.parse(Buffer.concat(parts).toString()) as Record<string, unknown>)
        } catch {
          fail(new Error(`status ${answer.statusCode}, no JSON`))
        }
      })
    })
    const late = setTimeout(() => asked.destroy(new Error(`no answer within ${ms} ms`)), ms)
    asked.on('close', () => clearTimeout(late))
    asked.on('error', fail)
    asked.end(text)
  })
