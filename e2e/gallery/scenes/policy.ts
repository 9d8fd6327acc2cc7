import { common } from '../../../src/copy/common'
import { policyWords as words } from '../../../src/copy/policy'
import type { Scene } from '../scene'

const at = (who: string, state: string, more: Partial<Scene> = {}): Scene => ({
  ...{ page: '服务标准', state, who, path: 'manager/policy/index', sees: words.log },
  ...more,
})

const trouble = (state: 'loading' | 'error' | 'offline'): Scene =>
  at('周文彬', state, { trouble: state, sees: state === 'loading' ? /^/ : common.retry })

export const policy: Scene[] = [
  trouble('loading'),
  trouble('error'),
  trouble('offline'),
  at('周文彬', 'the manager may change it'),
  at('林晓燕', 'the desk may read it'),
  at('王秀兰', 'a resident has no rights', { sees: common.backHome }),
]
