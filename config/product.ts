import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './inputs'

type Index = { name: string; fields: { name: string; order: 1 | -1 }[]; unique?: boolean }
type Database = { collections: Record<string, { indexes: Index[] }> }
type Push = { msgType: string; event: string; functionName: string }

const read = <T>(file: string): T => JSON.parse(readFileSync(join(root, 'cloudfunctions', file), 'utf8')) as T

/** The key of the group robot here. */
export const ROBOT_KEY = 'local-robot'

/** The key of the robot of the emergency group. */
export const EMERGENCY_ROBOT_KEY = 'local-emergency-robot'

/** Every channel that WeChat may open to us, so that each can be tried here. */
const channels = {
  EMPLOYEE_TEMPLATE_IDS: JSON.stringify({ work: 'employee-work', alert: 'employee-alert' }),
  ROBOT_KEYS: JSON.stringify({ '*': ROBOT_KEY }),
  EMERGENCY_ROBOT_KEYS: JSON.stringify({ '*': EMERGENCY_ROBOT_KEY }),
}

/**
 * Our product as a local cloud takes it: functions, collections, which of WeChat's events go where, and the settings that
 * deployment gives with the real values (WECHAT_API_BASE: where WeChat's interfaces over HTTPS are).
 */
export const product = (env: Record<string, string> = {}) => ({
  functionsDir: join(root, 'dist/cloudfunctions'),
  database: read<Database>('database.json'),
  push: read<Push[]>('pushes.json'),
  env: {
    WECHAT_API_BASE: '{http}/wechat',
    APP_ID: 'wx0000000000local0',
    APP_SECRET: 'local-secret',
    IDENTITY_KEY: Buffer.alloc(32, 'local-secret').toString('base64'),
    ...channels,
    ...env,
  },
})
