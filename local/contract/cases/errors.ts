import { deepEqual, equal, match } from 'node:assert/strict'
import { type Case, refused } from '../case'

export const errors: Case[] = [
  {
    row: 16,
    tag: 'wire-certain',
    says: 'an aggregation fails with errCode -1 and a code, other reads with a number of their own',
    run: async ({ plain, db }) => {
      const bad = { v: db.RegExp({ regexp: '(', options: '' }) }
      const aggregated = await refused(() => plain.aggregate().match(bad).end())
      deepEqual([aggregated.errCode, typeof aggregated.code], [-1, 'string'])
      equal((await refused(() => plain.where(bad).count())).errCode, -502001)
      equal((await refused(() => plain.where(bad).get())).errCode, -502001)
    },
  },
  {
    row: 16,
    tag: 'wire-certain',
    says: 'a function that fails makes callFunction fail with errCode -1 and FUNCTIONS_EXECUTE_FAIL',
    run: async ({ cloud }) => {
      const call = () => cloud.callFunction({ name: 'contract', data: { code: 'nonsense (' } })
      const { errCode, code, message } = await refused(call)
      deepEqual([errCode, code], [-1, 'FUNCTIONS_EXECUTE_FAIL'])
      match(message, /user code exception caught/)
    },
  },
  {
    row: 16,
    tag: 'wire-certain',
    says: 'storage answers for each file whether it is there',
    run: async ({ cloud }) => {
      const { fileID } = await cloud.uploadFile({ cloudPath: 'contract/one.txt', fileContent: Buffer.from('hello') })
      equal(String((await cloud.downloadFile({ fileID })).fileContent), 'hello')
      const gone = fileID.replace('one.txt', 'none.txt')
      const { fileList } = await cloud.getTempFileURL({ fileList: [fileID, gone] })
      deepEqual(
        fileList.map(({ status, tempFileURL }: { status: number; tempFileURL: string }) => [
          status,
          tempFileURL !== '',
        ]),
        [
          [0, true],
          [-503003, false],
        ],
      )
      equal((await cloud.deleteFile({ fileList: [fileID] })).fileList[0].status, 0)
      await refused(() => cloud.downloadFile({ fileID }))
    },
  },
]
