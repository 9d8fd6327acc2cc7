type AppConfig = { pages: string[]; subPackages: { root: string; pages: string[] }[] }

/** Every page of the app, as app.config.ts tells WeChat. */
export function pagesOfApp(): string[] {
  Object.assign(globalThis, { defineAppConfig: (config: AppConfig) => config })
  const { pages, subPackages }: AppConfig = require('../../app.config').default
  return [...pages, ...subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))]
}
