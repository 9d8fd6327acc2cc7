import { EJSON } from 'bson'
import type { Shelf } from '../types'
import type { Disk } from './disk'

const write = (value: unknown): string => EJSON.stringify(value, { relaxed: true })
const read = <T>(value: unknown): T => EJSON.parse(String(value)) as T

export function shelfOn(disk: Disk): Shelf {
  return {
    get: <T>(box: string, key: string) => {
      const row = disk.one('SELECT value FROM shelf WHERE box=? AND key=?', [box, key])
      return row ? read<T>(row.value) : undefined
    },
    list: <T>(box: string) =>
      disk.all('SELECT key, value FROM shelf WHERE box=? ORDER BY key', [box]).map(({ key, value }) => ({
        key: String(key),
        value: read<T>(value),
      })),
    put: (box, key, value) => {
      disk.run('INSERT INTO shelf(box, key, value) VALUES(?,?,?) ON CONFLICT DO UPDATE SET value=excluded.value', [
        box,
        key,
        write(value),
      ])
    },
    delete: (box, key) => {
      disk.run('DELETE FROM shelf WHERE box=? AND key=?', [box, key])
    },
  }
}
