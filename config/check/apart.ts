import { checkImports } from './imports'
import type { Part } from './part'

/** Parts that take long, each by its name: run in a process of their own, so that both processors have work. */
export const apart = { imports: checkImports } satisfies Record<string, () => Promise<Part>>

if (require.main === module) {
  const name = process.argv[2] as keyof typeof apart
  void apart[name]().then((part) => process.send?.(part, () => process.exit(0)))
}
