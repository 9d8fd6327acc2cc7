const kept = new Map<string, File>()
const shown = new Map<string, string>()

/** Gives a chosen picture a path as a phone would: it means something to `wx` only. */
export function keep(file: File): string {
  const path = `wxfile://tmp_${crypto.randomUUID()}${file.name.replace(/^.*(?=\.)/, '')}`
  kept.set(path, file)
  shown.set(path, URL.createObjectURL(file))
  return path
}

export const fileOf = (path: string): File | undefined => kept.get(path)

/** Where the browser finds what stands at a path of the phone, or at an address. */
export const addressOf = (path: string): string => shown.get(path) ?? path
