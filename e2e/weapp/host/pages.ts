import { Component } from 'glass-easel'
import type { component, Root } from 'glass-easel-miniprogram-adapter'
import { drawWindow, type Window } from './drawn/window'
import type { Framework } from './framework'
import { type Logic, resolved } from './logic'
import type { Host, Pack } from './pack'
import { stirred } from './quiet'
import { type Seen, watchPage } from './watch'

type Query = Record<string, string>
type Instance = {
  route: string
  options: Query
  setData(data: object, done?: () => void): void
  getTabBar?: () => unknown
  createSelectorQuery: component.GeneralComponent['createSelectorQuery']
} & Partial<
  Record<'onLoad' | 'onShow' | 'onReady' | 'onHide' | 'onUnload' | 'onPullDownRefresh', (query?: Query) => void>
>

type Page = { path: string; url: string; root: Root; tabBar: Root | null; instance: Instance; window: Window }

/** WeChat keeps no more pages than these. */
const DEEPEST = 10

/** The pages of the app: which are open, which is shown, and the moments of their lives. */
export class Pages {
  private stack: Page[] = []
  private readonly tabs = new Map<string, Page>()
  readonly setData: Host['setData'] = []
  readonly seen: Host['seen'] = []
  private readonly registering = new Set<string>()
  private readonly known: string[]
  private readonly tabPaths: string[]

  constructor(
    private readonly pack: Pack,
    private readonly framework: Framework,
    private readonly logic: Logic,
    private readonly shown: (url: string) => void,
  ) {
    const { pages, subPackages = [], tabBar } = pack.app
    this.known = [...pages, ...subPackages.flatMap((one) => one.pages.map((page) => `${one.root}/${page}`))]
    this.tabPaths = tabBar?.list.map(({ pagePath }) => pagePath) ?? []
  }

  get first(): string {
    return this.pack.app.pages[0] ?? ''
  }

  /** For getCurrentPages: the page objects, the shown one last. */
  get instances(): Instance[] {
    return this.stack.map(({ instance }) => instance)
  }

  get top(): Page | undefined {
    return this.stack.at(-1)
  }

  has(url: string): boolean {
    return this.known.includes(this.pathOf(`/${url}`))
  }

  isTab(url: string): boolean {
    return this.tabPaths.includes(this.pathOf(url))
  }

  navigateTo(url: string): void {
    if (this.isTab(url)) throw new Error('can not navigateTo a tabbar page')
    if (this.stack.length >= DEEPEST) throw new Error(`webview count limit exceed (${DEEPEST})`)
    this.checkKnown(url)
    this.hide(this.top)
    this.enter(this.create(url))
  }

  redirectTo(url: string): void {
    if (this.isTab(url)) throw new Error('can not redirectTo a tabbar page')
    this.checkKnown(url)
    this.leave(this.stack.pop())
    this.enter(this.create(url))
  }

  navigateBack(delta = 1): void {
    if (this.stack.length < 2) throw new Error('cannot navigate back at first page')
    for (let left = Math.min(delta, this.stack.length - 1); left > 0; left -= 1) this.leave(this.stack.pop())
    this.show()
  }

  switchTab(url: string): void {
    if (!this.isTab(url)) throw new Error('can not switch to no-tabBar page')
    const path = this.pathOf(url)
    if (this.top?.path === path) return
    while (this.top && !this.isTab(this.top.path)) this.leave(this.stack.pop())
    this.hide(this.stack.pop())
    const kept = this.tabs.get(path)
    if (kept) {
      this.stack = [kept]
      this.show()
    } else this.enter(this.create(`/${path}`))
  }

  reLaunch(url: string): void {
    this.checkKnown(url)
    for (const page of new Set([...this.stack, ...this.tabs.values()])) this.leave(page)
    this.stack = []
    this.tabs.clear()
    this.enter(this.create(url))
  }

  pulledDown(): void {
    const page = this.top
    if (page && this.configOf(page.path).enablePullDownRefresh) page.instance.onPullDownRefresh?.()
  }

  private configOf(path: string) {
    return { ...this.pack.app.window, ...this.pack.configs[path] }
  }

  private pathOf(url: string): string {
    const [path = ''] = url.split('?')
    return resolved(this.top?.path ?? '', path)
  }

  private checkKnown(url: string): void {
    if (!this.known.includes(this.pathOf(url))) throw new Error(`page "${this.pathOf(url)}" is not found`)
  }

  /** Runs the file of a page or component, and before it those of the components it uses. */
  private register(path: string): void {
    if (this.registering.has(path)) return // a component may use itself
    this.registering.add(path)
    for (const used of Object.values(this.pack.configs[path]?.usingComponents ?? {}))
      this.register(resolved(path, used))
    this.framework.registering = path
    this.logic.load(path)
    if (!this.framework.registered.has(path)) throw new Error(`${path}.js registers neither a page nor a component`)
  }

  private create(url: string): Page {
    const path = this.pathOf(url)
    this.register(path)
    const window = drawWindow({
      title: this.configOf(path).navigationBarTitleText ?? '',
      back: this.stack.length > 0 ? () => this.navigateBack() : null,
      styles: ['app', path].map((name) => this.pack.styles[name] ?? ''),
      pulled: () => this.pulledDown(),
    })
    const seen = watchPage(path, window.page)
    this.seen.push(seen)
    const root = this.framework.attach('root', path, window.page)
    const instance = root.get() as unknown as Instance
    this.weigh(seen, instance)
    instance.route = path
    instance.options = Object.fromEntries(new URLSearchParams(url.split('?')[1] ?? ''))
    const tabBar = this.isTab(path) && this.pack.app.tabBar?.custom ? this.drawTabBar(seen, window) : null
    instance.getTabBar = () => tabBar?.get() ?? null
    const page = { path, url: url.replace(/^\//, ''), root, tabBar, instance, window }
    if (this.isTab(path)) this.tabs.set(path, page)
    return page
  }

  private drawTabBar(seen: Seen, window: Window): Root {
    this.register('custom-tab-bar/index')
    const bar = this.framework.attach('custom-tab-bar', 'custom-tab-bar/index', window.page)
    this.weigh(seen, bar.get() as unknown as Instance)
    return bar
  }

  /** Writes down how much a page, or the tab bar on it, hands to the framework. */
  private weigh(seen: Seen, instance: Instance): void {
    const { setData } = instance
    instance.setData = (data, done) => {
      const { size: bytes } = new Blob([JSON.stringify(data)])
      this.setData.push({ page: seen.page, bytes })
      seen.bytes += bytes
      stirred()
      setData.call(instance, data, done)
    }
  }

  private enter(page: Page): void {
    this.stack.push(page)
    page.instance.onLoad?.(page.instance.options)
    this.show()
    requestAnimationFrame(() => page.instance.onReady?.())
  }

  private show(): void {
    const page = this.top
    if (!page) return
    page.window.show()
    this.shown(page.url)
    page.instance.onShow?.()
    page.root.getComponent().triggerPageLifetime('show', [])
  }

  private hide(page: Page | undefined): void {
    if (!page) return
    page.instance.onHide?.()
    page.window.hide()
  }

  private leave(page: Page | undefined): void {
    if (!page) return
    page.instance.onUnload?.()
    for (const root of [page.tabBar, page.root]) if (root && Component.isComponent(root.getComponent())) root.release()
    page.window.remove()
    this.tabs.delete(page.path)
  }
}
