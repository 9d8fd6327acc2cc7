import type { Import } from '@/domain/register/import'

/** What the clock keeps in mind about an import; the same job from the first look to the last piece cleared away. */
export const importJob = ({ _id }: Pick<Import, '_id'>, at: number) => ({
  id: `import:${_id}`,
  kind: 'import',
  at,
  data: { importId: _id },
})
