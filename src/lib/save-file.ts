import type { FileView } from '@/contract'
import { platform } from '@/lib/platform/platform'

/** Hands a file over to the person, who opens, forwards or keeps it; says so where that is not to be seen. */
export const saveFile = async ({ name, base64 }: FileView, kept: (name: string) => string): Promise<string | null> =>
  (await platform.saveFile(name, base64)) === 'kept' ? kept(name) : null
