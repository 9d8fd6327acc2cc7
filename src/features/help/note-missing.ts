import { call, newKey } from '@/lib/call'

const noted = new Set<string>()

/** Counts what was searched in vain, once since the phone opened the app. That it cannot be counted is nobody's trouble. */
export const noteMissing = (estateId: string, typed: string): void => {
  const words = typed.trim()
  const name = `${estateId} ${words}`
  if (words === '' || noted.has(name)) return
  noted.add(name)
  call('help.noteMissing', { key: newKey(), estateId, words }).catch(() => noted.delete(name))
}
