const STORE = 'own-folder'

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

let opened: Promise<IDBDatabase> | undefined

async function store(mode: IDBTransactionMode): Promise<IDBObjectStore> {
  if (!opened) {
    const request = indexedDB.open('weapp', 1)
    request.onupgradeneeded = () => request.result.createObjectStore(STORE)
    opened = answered(request)
  }
  return (await opened).transaction(STORE, mode).objectStore(STORE)
}

/** What the app has written in its own folder is still there when it starts again, as on a phone. */
export async function storedFiles(): Promise<[path: string, file: File][]> {
  const all = await store('readonly')
  const [paths, files] = await Promise.all([answered(all.getAllKeys()), answered(all.getAll())])
  return paths.map((path, at) => [String(path), files[at]])
}

export const storeFile = async (path: string, file: File): Promise<void> =>
  void (await answered((await store('readwrite')).put(file, path)))

export const forgetFile = async (path: string): Promise<void> =>
  void (await answered((await store('readwrite')).delete(path)))
