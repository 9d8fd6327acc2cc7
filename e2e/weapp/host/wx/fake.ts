import { forgetTap } from '../tap'

export type Wx = WechatMiniprogram.Wx
// biome-ignore lint/suspicious/noExplicitAny: picks the functions out of Wx, whatever they take
type Asking = { [Name in keyof Wx]: Wx[Name] extends (...given: any[]) => unknown ? Name : never }[keyof Wx]
type Option<Name extends Asking> = NonNullable<Parameters<Wx[Name]>[0]>
type Result<Name extends Asking> = Option<Name> extends { success?: (result: infer Given) => unknown } ? Given : never
type Callbacks = {
  success?: (result: object) => void
  fail?: (error: { errMsg: string; errCode?: number }) => void
  complete?: (result: object) => void
}

/** Why WeChat refuses, as it stands behind "name:fail". */
export class Refused extends Error {
  constructor(
    message: string,
    readonly errCode?: number,
  ) {
    super(message)
  }
}

/** Answers as WeChat's functions do: to the callbacks when there are some, else by a promise. */
export function answer<Given extends object>(
  name: string,
  callbacks: Callbacks,
  work: () => Promise<Given> | Given,
): Promise<Given> | undefined {
  const { success, fail, complete } = callbacks
  const done = Promise.resolve()
    .then(work)
    .then((given) => ({ errMsg: `${name}:ok`, ...given }))
    .catch((error: unknown) => {
      const { errCode, message } = error as Refused
      throw { ...(errCode !== undefined && { errCode }), errMsg: `${name}:fail ${message}` }
    })
    .finally(forgetTap)
  if (!success && !fail && !complete) return done
  done.then(
    (given) => {
      success?.(given)
      complete?.(given)
    },
    (error) => {
      fail?.(error)
      complete?.(error)
    },
  )
  return undefined
}

/** One of WeChat's functions that take an object and answer later, with the types of WeChat's own declarations. */
export function fake<Name extends Asking>(
  name: Name,
  work: (option: Option<Name>) => Promise<Omit<Result<Name>, 'errMsg'>> | Omit<Result<Name>, 'errMsg'>,
): Wx[Name] {
  const fn = (option: Option<Name> = {} as Option<Name>) =>
    answer<object>(name, option as Callbacks, () => work(option))
  return fn as unknown as Wx[Name]
}

export const nothing = {} as never
