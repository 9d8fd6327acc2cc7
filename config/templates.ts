import { templateFields } from '../src/copy/messages/messages'
import { type TemplateKey, templateKeys, templatesFor } from '../src/domain/message/template'

type Setting = { name: 'TEMPLATE_IDS' | 'EMPLOYEE_TEMPLATE_IDS'; keys: readonly TemplateKey[]; where: string }

const settings: Setting[] = [
  { name: 'TEMPLATE_IDS', keys: templateKeys, where: '订阅消息 → 一次性订阅' },
  { name: 'EMPLOYEE_TEMPLATE_IDS', keys: templatesFor(true), where: '用工关系 → 消息模板' },
]

type Missing = { setting: Setting['name']; key: string; why: string }

const faultsOf = ({ name, keys }: Setting, text: string | undefined): Missing[] => {
  const say = (key: string, why: string): Missing => ({ setting: name, key, why })
  let given: unknown
  try {
    given = JSON.parse(text ?? '{}')
  } catch {
    return [say('*', 'is not JSON')]
  }
  const ids = (typeof given === 'object' && given !== null ? given : {}) as Record<string, unknown>
  const strange = Object.keys(ids).filter((key) => !keys.includes(key as TemplateKey))
  const wrong = keys.flatMap((key) => {
    const id = ids[key]
    if (id === undefined || id === '') return [say(key, 'is missing')]
    if (typeof id !== 'string' || !/^[\w-]{20,}$/.test(id))
      return [say(key, `"${String(id)}" is no template id of WeChat`)]
    const twin = keys.find((other) => other < key && ids[other] === id)
    return twin ? [say(key, `has the id of ${twin}; each kind needs a template of its own`)] : []
  })
  return [...wrong, ...strange.map((key) => say(key, 'is not asked for'))]
}

/** Which template ids the settings of an installation lack, or have wrong. */
export const missingTemplates = (env: Record<string, string | undefined>): Missing[] =>
  settings.flatMap((setting) => faultsOf(setting, env[setting.name]))

/** `npm run templates:check`, with the settings that the functions have in the environment. */
function main(): void {
  for (const { name, keys, where } of settings) {
    console.log(`${name} (${where})`)
    for (const key of keys) {
      const fields = templateFields[key].map(({ name: field, title }) => `${title} ${field.replace(/\d+$/, '')}`)
      console.log(`  ${key.padEnd(9)} ${fields.join(' · ')}`)
    }
  }
  const missing = missingTemplates(process.env)
  for (const { setting, key, why } of missing) console.error(`${setting}.${key} ${why}`)
  console.log(missing.length === 0 ? 'all templates are set' : `${missing.length} of the settings are not right`)
  process.exitCode = missing.length === 0 ? 0 : 1
}

if (require.main === module) main()
