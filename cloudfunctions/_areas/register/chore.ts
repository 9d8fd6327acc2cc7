import type { Import } from '@/domain/register/import'

/** What the clock keeps in mind about an import; the same chore from the first look to the last piece cleared away. */
export const importChore = ({ _id }: Pick<Import, '_id'>, at: number) => ({
  id: `import:${_id}`,
  kind: 'import',
  at,
  data: { importId: _id },
})
