import { cloud } from './cloud'

const MOST_AT_ONCE = 50

/** A stored file; null when it is not there. Two platform calls. */
export const readFile = async (fileId: string): Promise<Buffer | null> => {
  try {
    const { fileContent } = (await cloud.downloadFile({ fileID: fileId })) as unknown as { fileContent: Buffer }
    return fileContent
  } catch (error) {
    if ((error as { code?: unknown }).code === 'STORAGE_FILE_NONEXIST') return null
    throw error
  }
}

/** Stores a file of our own at a path; the same path again replaces it. */
export const writeFile = async (cloudPath: string, fileContent: Buffer): Promise<string> => {
  const { fileID } = (await cloud.uploadFile({ cloudPath, fileContent })) as unknown as { fileID: string }
  return fileID
}

/** Removes files for good; those that are gone already do not matter. */
export const removeFiles = async (fileIds: readonly string[]): Promise<void> => {
  for (let i = 0; i < fileIds.length; i += MOST_AT_ONCE) {
    await cloud.deleteFile({ fileList: fileIds.slice(i, i + MOST_AT_ONCE) })
  }
}
