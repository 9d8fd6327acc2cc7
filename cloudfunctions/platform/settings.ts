import { type TemplateKey, templateKeys } from '@/domain/message/template'

/** Ids of the subscription templates, from the setting TEMPLATE_IDS (JSON by template key); the key itself where unset. */
export const templateIds = (): Record<TemplateKey, string> => {
  const given = JSON.parse(process.env.TEMPLATE_IDS ?? '{}') as Partial<Record<TemplateKey, string>>
  return Object.fromEntries(templateKeys.map((key) => [key, given[key] ?? key])) as Record<TemplateKey, string>
}

/** The one-time code that makes its bearer the first manager; null when the installation is closed. */
export const setUpCode = (): string | null => process.env.SET_UP_CODE || null

/** developer, trial or formal: which release a push opens. */
export const miniprogramState = (): string => process.env.MINIPROGRAM_STATE ?? 'formal'

/** Keys for identity numbers, from IDENTITY_KEY: 32 bytes as base64 each, split by commas; the first seals, all open. */
export const identityKeys = (): Buffer[] =>
  (process.env.IDENTITY_KEY ?? '')
    .split(',')
    .map((key) => Buffer.from(key.trim(), 'base64'))
    .filter((key) => key.length === 32)

/** The app's id and secret, for interfaces over HTTPS; null while the secret is not set. */
export const appSecret = (): { id: string; secret: string } | null => {
  const { APP_ID: id, APP_SECRET: secret } = process.env
  return id && secret ? { id, secret } : null
}

/** Where WeChat's interfaces over HTTPS are. One setting moves them all, so that the local cloud can stand in. */
export const wechatBase = (): string => process.env.WECHAT_API_BASE ?? 'https://api.weixin.qq.com'
export const robotBase = (): string => process.env.WECHAT_API_BASE ?? 'https://qyapi.weixin.qq.com'

/** Templates of employee messages (用工关系), from EMPLOYEE_TEMPLATE_IDS (JSON by template key); without one there are none. */
export const employeeTemplateIds = (): Partial<Record<TemplateKey, string>> =>
  appSecret() ? (JSON.parse(process.env.EMPLOYEE_TEMPLATE_IDS ?? '{}') as Partial<Record<TemplateKey, string>>) : {}

/** The secret key of an estate's group robot, from ROBOT_KEYS (JSON by estate id, `*` for all others); null without one. */
export const robotKey = (estateId: string): string | null => {
  const keys = JSON.parse(process.env.ROBOT_KEYS ?? '{}') as Record<string, string>
  return keys[estateId] ?? keys['*'] ?? null
}

/** The same of its emergency group, from EMERGENCY_ROBOT_KEYS; where there is none, the usual group is told. */
export const emergencyRobotKey = (estateId: string): string | null => {
  const keys = JSON.parse(process.env.EMERGENCY_ROBOT_KEYS ?? '{}') as Record<string, string>
  return keys[estateId] ?? keys['*'] ?? robotKey(estateId)
}
