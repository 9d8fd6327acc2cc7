interface App {
  lazyCodeLoading?: string
  preloadRule?: Record<string, { network?: string; packages: string[] }>
}

/** How the finished mini-program asks WeChat to load code, in words. */
export function describeSettings(
  { lazyCodeLoading, preloadRule = {} }: App,
  packages: { name: string; bytes: number }[],
): string[] {
  const weight = (name: string) => packages.find((line) => line.name === `${name}/`)?.bytes ?? 'no such package, 0'
  const rules = Object.entries(preloadRule).map(([page, { network = 'wifi', packages: names }]) => {
    const parts = names.map((name) => `${name}/ (${weight(name)} B)`)
    return `preloadRule: after ${page}, network ${network}: ${parts.join(', ')}`
  })
  return [`lazyCodeLoading: ${lazyCodeLoading ?? 'not set'}`, ...(rules.length ? rules : ['preloadRule: not set'])]
}
