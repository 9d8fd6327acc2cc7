import { randomUUID } from 'node:crypto'
import type { Chaos } from '../fault-injection/chaos'
import { FileError, type FileStore } from '../files'
import type { FunctionHost } from '../host/host'
import { APP, type Meter } from '../meter'
import { callerFromApp, type People } from '../wechat/people'
import { HttpError, KB, MB, readBody, readJson } from './messages'
import type { Routes } from './server'
import { personOf } from './session'

const CALL_LIMIT = 6 * MB
const UPLOAD_LIMIT = 50 * MB
const RESULT_LIMIT = MB

type Inside = {
  host: FunctionHost
  people: People
  files: FileStore
  meter: Meter
  chaos: Chaos
}

/** What the app on a phone does: open a session, call a function, upload a file. */
export function appRoutes({ host, people, files, meter, chaos }: Inside): Routes {
  return {
    'POST /sessions': async (request) => {
      const { openid, appid, unionid } = await readJson(request, 4 * KB)
      if (typeof openid !== 'string' || openid === '') throw new HttpError(400, 'openid must be a string')
      if (appid !== undefined && typeof appid !== 'string') throw new HttpError(400, 'appid must be a string')
      if (unionid !== undefined && typeof unionid !== 'string') throw new HttpError(400, 'unionid must be a string')
      return { json: { session: people.openSession({ openid, appid, unionid }) } }
    },

    'POST /call': async (request) => {
      const person = personOf(request, people)
      const { name, data = {} } = await readJson(request, CALL_LIMIT)
      if (typeof name !== 'string') throw new HttpError(400, 'name must be a string')
      if (typeof data !== 'object' || data === null) throw new HttpError(400, 'data must be an object')
      await chaos.latency()
      const event = { ...data, userInfo: { appId: person.appid, openId: person.openid } }
      const outcome = await host.invoke(name, event, callerFromApp(person))
      const { requestId: requestID } = outcome
      const fail = (errCode: number, why: string) => ({
        json: { errCode, errMsg: `cloud.callFunction:fail Error: errCode: ${errCode} | errMsg: ${why}`, requestID },
      })
      if (!outcome.ok) return fail(outcome.errCode, outcome.message)
      if (Buffer.byteLength(outcome.body) > RESULT_LIMIT) {
        return fail(-604001, 'cloudfunction result size exceed limit (1MB)')
      }
      return { json: { result: JSON.parse(outcome.body) as unknown, requestID } }
    },

    'POST /upload': async (request) => {
      const person = personOf(request, people)
      const content = await readBody(request, UPLOAD_LIMIT)
      try {
        const path = files.checkPath(request.url.searchParams.get('path'))
        meter.count('storage', APP)
        files.write(path, content, person.openid, request.header('content-type'))
        return { json: { fileID: files.fileID(path) } }
      } catch (error) {
        if (!(error instanceof FileError)) throw error
        const errCode = error.code === 'STORAGE_EXCEED_AUTHORITY' ? -503002 : -501007
        return { status: 403, json: { errCode, errMsg: `uploadFile:fail ${error.message}`, requestID: randomUUID() } }
      }
    },
  }
}
