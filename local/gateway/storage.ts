import type { FileStore } from '../files'
import { type Meter, type Payer, SCRIPT } from '../meter'
import type { Action } from './database'
import { Refusal } from './refusal'

const MOST_FILES = 50
/** Life of a temporary address when the caller names none, in seconds. */
const USUAL_AGE = 600
const LONGEST_AGE = 24 * 3600

/** The `storage.*` actions of the wire; contents travel over signed addresses of the door. */
export function storageActions(files: FileStore, meter: Meter, http: () => string): Record<string, Action> {
  const few = (list: unknown): unknown[] => {
    if (!Array.isArray(list) || list.length === 0) throw new Refusal('INVALID_PARAM', 'fileList must name files')
    if (list.length > MOST_FILES) throw new Refusal('INVALID_PARAM', `fileList may name ${MOST_FILES} files at most`)
    return list
  }

  return {
    'storage.getUploadMetadata': ({ params, who }) => {
      const path = files.checkPath(params.path)
      return {
        // The SDK reads the address as it is and sends the body there with PUT.
        url: http() + files.address('put', path, 3600) + paidBy(who),
        token: 'local',
        authorization: 'local',
        fileId: files.fileID(path),
        // Travels in a header, which takes no Chinese.
        cosFileId: Buffer.from(path).toString('base64url'),
      }
    },

    'storage.batchGetDownloadUrl': ({ params, who }) => {
      const list = few(params.file_list) as { fileid?: unknown; max_age?: unknown }[]
      meter.count('storage', who)
      return {
        download_list: list.map(({ fileid, max_age }) => {
          const path = files.pathOf(fileid)
          if (path === null || !files.find(path)) {
            return { fileID: fileid, fileid, code: 'STORAGE_FILE_NONEXIST', tempFileURL: '', download_url: '' }
          }
          const asked = typeof max_age === 'number' && max_age > 0 ? Math.floor(max_age) : USUAL_AGE
          const maxAge = Math.min(asked, LONGEST_AGE)
          const tempFileURL = http() + files.address('get', path, maxAge) + paidBy(who)
          return { fileID: fileid, fileid, code: 'SUCCESS', maxAge, tempFileURL, download_url: tempFileURL }
        }),
      }
    },

    'storage.batchDeleteFile': ({ params, who }) => {
      const list = few(params.fileid_list)
      return {
        delete_list: list.map((fileID) => {
          meter.count('storage', who)
          const path = files.pathOf(fileID)
          const gone = path !== null && files.remove(path)
          return { fileID, code: gone ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST' }
        }),
      }
    },
  }
}

/** The transfer itself comes without a token, so the address says for whom it counts. */
function paidBy({ functionName, verb }: Payer = SCRIPT): string {
  return `&by=${Buffer.from(`${functionName}\n${verb}`).toString('base64url')}`
}
