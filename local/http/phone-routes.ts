import type { Employees } from '../wechat/employees'
import type { People } from '../wechat/people'
import type { PhoneCodes } from '../wechat/phone-codes'
import type { Subscriptions } from '../wechat/subscribe'
import { HttpError, KB, readJson } from './messages'
import type { Routes } from './server'
import { personOf } from './session'

type Inside = { people: People; subscriptions: Subscriptions; employees: Employees; phoneCodes: PhoneCodes }

/** What a person does in WeChat's own dialogs: subscribe, be somebody's employee, give a phone number. */
export function phoneRoutes({ people, subscriptions, employees, phoneCodes }: Inside): Routes {
  return {
    'POST /subscribe': async (request) => {
      const { openid } = personOf(request, people)
      const { answers, turnOff } = await readJson(request, 16 * KB)
      if (turnOff !== undefined) {
        subscriptions.turnOff(openid, templateIds(turnOff, 'turnOff') ?? [])
        return { json: { errMsg: 'ok' } }
      }
      const given = Object.entries((answers ?? {}) as Record<string, unknown>)
      if (given.length === 0 || given.some(([, answer]) => answer !== 'accept' && answer !== 'reject')) {
        throw new HttpError(400, 'answers must map template ids to "accept" or "reject"')
      }
      subscriptions.answer(openid, Object.fromEntries(given) as Record<string, string>)
      return { json: { errMsg: 'requestSubscribeMessage:ok', ...Object.fromEntries(given) } }
    },

    'GET /employee': (request) => ({ json: employees.of(personOf(request, people).openid) }),

    'POST /employee': async (request) => {
      const { openid } = personOf(request, people)
      const { bind, subscribe, unsubscribe } = await readJson(request, 16 * KB)
      if (bind !== undefined && typeof bind !== 'boolean') throw new HttpError(400, 'bind is true or false')
      const wish = {
        bind,
        subscribe: templateIds(subscribe, 'subscribe'),
        unsubscribe: templateIds(unsubscribe, 'unsubscribe'),
      }
      return { json: employees.change(openid, wish) }
    },

    'POST /phone-code': async (request) => {
      const { openid } = personOf(request, people)
      const { phone, countryCode = '86' } = await readJson(request, KB)
      if (typeof phone !== 'string' || !/^\d{5,15}$/.test(phone)) throw new HttpError(400, 'phone must be digits')
      if (typeof countryCode !== 'string' || !/^\d{1,4}$/.test(countryCode)) {
        throw new HttpError(400, 'countryCode must be digits')
      }
      return { json: { code: phoneCodes.issue(openid, phone, countryCode) } }
    },
  }
}

function templateIds(list: unknown, name: string): string[] | undefined {
  if (list === undefined) return undefined
  if (!Array.isArray(list) || list.some((id) => typeof id !== 'string' || id === '')) {
    throw new HttpError(400, `${name} must list template ids`)
  }
  return list as string[]
}
