import type { template } from 'glass-easel'
import type { Seen } from './watch'

export type AppConfig = {
  pages: string[]
  subPackages?: { root: string; pages: string[] }[]
  window?: PageConfig
  tabBar?: { custom?: boolean; list: { pagePath: string; text: string }[] }
}
export type PageConfig = {
  navigationBarTitleText?: string
  enablePullDownRefresh?: boolean
  usingComponents?: Record<string, string>
}

/** A finished mini-program, as the host gets it: everything by path, without the ending. */
export type Pack = {
  app: AppConfig
  configs: Record<string, PageConfig>
  scripts: Record<string, string>
  styles: Record<string, string>
  templates: Record<string, template.ComponentTemplate['content']>
}

/** What the tests ask the host for. */
export type Host = {
  /** Everything that went wrong inside: errors, warnings of the framework, rejections nobody looked at. */
  problems: string[]
  /** Sizes of what each page handed to the framework, in bytes of JSON, in the order it happened. */
  setData: { page: string; bytes: number }[]
  /** What the app put on the clipboard last. */
  copied: () => string
  /** What was seen of each page that was opened, in that order. */
  seen: Seen[]
  /** Paths of the open pages, the shown one last. */
  stack: () => string[]
}

declare global {
  var weapp: Pack
  /** Set before the app starts where pages are weighed: nothing of what they hand over may depend on the moment. */
  var isWeighed: boolean | undefined
  var host: Host
}
