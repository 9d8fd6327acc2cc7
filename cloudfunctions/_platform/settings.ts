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
