import { common } from '../../../src/copy/common'
import { policyWords as words } from '../../../src/copy/estate/policy'
import type { Scene } from '../scene'
import { troublesOf } from '../usual'

const at = (who: string, state: string, more: Partial<Scene> = {}): Scene => ({
  page: '服务标准',
  state,
  who,
  path: 'planning/policy/index',
  sees: words.log,
  ...more,
})

export const policy: Scene[] = [
  ...troublesOf((state, more) => at('周文彬', state, more)),
  at('周文彬', 'the manager may change it'),
  at('林晓燕', 'the desk may read it'),
  at('王秀兰', 'a resident has no rights', { sees: common.backHome }),
]
