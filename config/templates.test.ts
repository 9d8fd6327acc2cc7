import { missingTemplates } from './templates'

const id = (name: string) => `${name}-${'x'.repeat(36)}`
const all = (...keys: string[]) => JSON.stringify(Object.fromEntries(keys.map((key) => [key, id(key)])))
const fine = {
  TEMPLATE_IDS: all('progress', 'confirm', 'work', 'alert', 'notice'),
  EMPLOYEE_TEMPLATE_IDS: all('work', 'alert', 'notice'),
}
const said = (env: Record<string, string>) =>
  missingTemplates(env).map(({ setting, key, why }) => `${setting}.${key} ${why}`)

test('with every template set, nothing is missing', () => {
  expect(missingTemplates(fine)).toEqual([])
})

test('each template that is missing is named', () => {
  expect(said({})).toHaveLength(8)
  expect(said({ ...fine, TEMPLATE_IDS: all('progress', 'work', 'alert', 'notice') })).toEqual([
    'TEMPLATE_IDS.confirm is missing',
  ])
})

test('what is no JSON, no id, given twice or unknown is named too', () => {
  expect(said({ ...fine, EMPLOYEE_TEMPLATE_IDS: 'work' })).toEqual(['EMPLOYEE_TEMPLATE_IDS.* is not JSON'])
  const odd = {
    progress: 'progress',
    confirm: id('a'),
    alert: id('b'),
    work: id('b'),
    notice: id('n'),
    survey: id('c'),
  }
  expect(said({ ...fine, TEMPLATE_IDS: JSON.stringify(odd) })).toEqual([
    'TEMPLATE_IDS.progress "progress" is no template id of WeChat',
    'TEMPLATE_IDS.work has the id of alert; each kind needs a template of its own',
    'TEMPLATE_IDS.survey is not asked for',
  ])
})
