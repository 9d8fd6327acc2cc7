import { cloudPatches } from './cloud-patches'
import { languagePatches } from './language-patches'
import type { Patch } from './patch'
import { storePatches } from './store-patches'

const place = ({ row }: Patch): number => (typeof row === 'number' ? row : 100)

/** Everything that can be taken out, numbered rows first. */
export const patches: Patch[] = [...storePatches, ...languagePatches, ...cloudPatches].sort(
  (a, b) => place(a) - place(b),
)
