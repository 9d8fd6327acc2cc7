const RULES: [prefix: RegExp, fits: (value: string) => boolean][] = [
  [/^thing\d+$/, (v) => length(v) <= 20],
  [/^number\d+$/, (v) => /^-?\d+(\.\d+)?$/.test(v) && digits(v) <= 32],
  [/^letter\d+$/, (v) => /^[A-Za-z]{1,32}$/.test(v)],
  [/^symbol\d+$/, (v) => length(v) <= 5 && !/[\p{L}\p{N}]/u.test(v)],
  [/^character_string\d+$/, (v) => length(v) <= 32 && !/\p{Script=Han}/u.test(v)],
  [/^time\d+$/, (v) => /([01]?\d|2[0-3])[:：][0-5]\d/.test(v) && length(v) <= 64],
  [/^date\d+$/, (v) => /\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}/.test(v) && length(v) <= 64],
  [/^amount\d+$/, (v) => /^[^\d\s.]?\d{1,10}(\.\d+)?元?$/u.test(v)],
  [/^phone_number\d+$/, (v) => /^[\d+\-() #*]{1,17}$/.test(v)],
  [
    /^car_number\d+$/,
    (v) => /^[\p{Script=Han}A-Za-z0-9][A-Za-z0-9]*[\p{Script=Han}A-Za-z0-9]?$/u.test(v) && length(v) <= 8,
  ],
  [/^name\d+$/, (v) => length(v) <= (/\p{Script=Han}/u.test(v) ? 10 : 20)],
  [/^phrase\d+$/, (v) => /^\p{Script=Han}{1,5}$/u.test(v)],
  [/^(enum|const)\d+$/, (v) => length(v) <= 20],
]

/**
 * The first keyword of a subscription message that breaks the published limits of its type (thing ≤ 20 characters,
 * phrase ≤ 5 Chinese ones …), or null. Characters are code points.
 */
export function badKeyword(data: unknown): string | null {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return 'data'
  for (const [key, item] of Object.entries(data)) {
    const value: unknown = (item as { value?: unknown } | null)?.value
    const text = typeof value === 'number' ? String(value) : value
    const rule = RULES.find(([prefix]) => prefix.test(key))
    const fine = rule && typeof text === 'string' && text.trim() !== '' && !/\p{Cc}/u.test(text) && rule[1](text)
    if (!fine) return `data.${key}.value`
  }
  return Object.keys(data).length === 0 ? 'data' : null
}

function length(text: string): number {
  return [...text].length
}

function digits(text: string): number {
  return text.replace(/\D/g, '').length
}
