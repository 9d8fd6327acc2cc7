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
