import { defineBuiltIns } from './built-ins'
import { openOwnFolder } from './files'
import { Framework } from './framework'
import { Logic } from './logic'
import { Pages } from './pages'
import { problems, watchProblems } from './problems'
import { setTimeoutOfApp } from './quiet'
import { endTapsOnPages, watchTaps } from './tap'
import { canvas } from './wx/canvas'
import { cloud } from './wx/cloud'
import type { Wx } from './wx/fake'
import { messages } from './wx/messages'
import { network } from './wx/network'
import { copied, phone } from './wx/phone'
import { screen } from './wx/screen'
import { sound } from './wx/sound'

type App = Partial<Record<'onLaunch' | 'onShow', (start: object) => void>>

watchProblems()
watchTaps()
endTapsOnPages()
defineBuiltIns()

const pack = globalThis.weapp
const framework = new Framework(pack)
let app: App = {}
const wx: Partial<Wx> = {}
const given: Record<string, unknown> = {
  wx,
  setTimeout: setTimeoutOfApp,
  Component: framework.Component,
  Page: framework.Page,
  App: (definition: App) => {
    app = definition
  },
  getApp: () => app,
  getCurrentPages: () => pages.instances,
}
const shown = (url: string) => history.replaceState(null, '', `#/${url}`)
const asked = () => location.hash.slice(2) || pages.first
const logic: Logic = new Logic(pack.scripts, given)
const pages: Pages = new Pages(pack, framework, logic, shown)
let notFound: ((missing: object) => void) | undefined
const onPageNotFound = (heard: typeof notFound) => {
  notFound = heard
}
Object.assign(wx, { cloud, onPageNotFound }, phone, network, sound, messages, screen(pages), canvas(pages))
const stack = () => pages.instances.map(({ route }) => route)
globalThis.host = { problems, setData: pages.setData, seen: pages.seen, stack, copied }

const parsed = () => {
  const [path = '', query = ''] = asked().split('?')
  return { path, query: Object.fromEntries(new URLSearchParams(query)) }
}

/** A page that the app does not have is no page to open: the app is asked instead. */
function openAsked(): void {
  if (pages.has(asked())) pages.reLaunch(`/${asked()}`)
  else notFound?.({ ...parsed(), isEntryPage: true })
}

/** Opens the app as somebody does who comes from a message: at a page of his own. */
function launch(): void {
  logic.load('app')
  const start = { ...parsed(), scene: 1001 }
  app.onLaunch?.(start)
  app.onShow?.(start)
  openAsked()
}

openOwnFolder().then(() => {
  launch()
  addEventListener('hashchange', openAsked)
})
