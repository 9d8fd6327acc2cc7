import type { DatabaseSpec } from '../store/types'

/** What the cases need. In a real environment the indexes have to be made by hand, in the console. */
export const COLLECTIONS: DatabaseSpec = {
  collections: {
    contract_plain: {},
    contract_coded: {
      indexes: [
        { name: 'by_code', fields: [{ name: 'code', order: 1 }], unique: true },
        {
          name: 'by_kind',
          fields: [
            { name: 'kind', order: 1 },
            { name: 'at', order: -1 },
          ],
        },
        { name: 'by_tags', fields: [{ name: 'tags', order: 1 }] },
      ],
    },
    contract_other: {},
  },
}
