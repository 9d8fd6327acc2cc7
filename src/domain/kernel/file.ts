/** A stored file with the digest it had when it was attached: the digest tells later whether the file was swapped. */
export type Kept = { fileId: string; digest: string }
