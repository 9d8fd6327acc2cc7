import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A way to break a finished mini-program: changes the files of the folder that it is given. */
export type Mutation = { name: string; apply: (weapp: string) => void }

const read = (weapp: string, file: string) => readFileSync(join(weapp, file), 'utf8')

/** Changes the words of one file; throws when that changes nothing, since then nothing would be tested. */
const edit = (file: string, change: (text: string) => string) => (weapp: string) => {
  const before = read(weapp, file)
  const after = change(before)
  if (after === before) throw new Error(`the mutation changes nothing in ${file}`)
  writeFileSync(join(weapp, file), after)
}

const remove =
  (...files: string[]) =>
  (weapp: string) => {
    for (const file of files) rmSync(join(weapp, file))
  }

type App = { subPackages: { root: string }[]; tabBar: { list: object[] } }
const app = (change: (app: App) => void) =>
  edit('app.json', (text) => {
    const config = JSON.parse(text)
    change(config)
    return JSON.stringify(config)
  })

const heavy = `function heavy(page) {
  const { onShow } = page
  page.onShow = function (...given) {
    this.setData({ rows: Array.from({ length: 9000 }, (_, id) => ({ id, words: 'a row of a list that never ends' })) })
    return onShow.apply(this, given)
  }
  Page(page)
}
`

const asking = /(\w+\(\))\.requestSubscribeMessage\((\{tmplIds:\w+,entityIds:\[\]\})\)/
const askingLate = "$1.cloud.callFunction({name:'api',data:{}}).then(()=>$1.requestSubscribeMessage($2))"

/** The breakages of which each has to be noticed by something that runs without a phone. */
export const mutations: Mutation[] = [
  { name: 'taps are not bound', apply: edit('base.wxml', (text) => text.replaceAll('bindtap="eh"', '')) },
  { name: 'typing is not bound', apply: edit('base.wxml', (text) => text.replaceAll('bindinput="eh"', '')) },
  { name: 'labels are not passed on', apply: edit('base.wxml', (text) => text.replace(/aria-label="[^"]*"/g, '')) },
  {
    name: 'the script names templates that do not exist',
    apply: edit('utils.wxs', (text) => text.replace("return 'tmpl_' + l", "return 'temp_' + l")),
  },
  { name: 'the recursive component is gone', apply: remove('comp.js', 'comp.json', 'comp.wxml') },
  { name: 'an end tag is missing', apply: edit('base.wxml', (text) => text.replace('</view>', '')) },
  { name: 'a block of styles is not closed', apply: edit('common.wxss', (text) => text.replace(/\}$/, '')) },
  {
    name: 'common styles are not imported',
    apply: edit('app.wxss', (text) => text.replace('@import "./common.wxss";', '')),
  },
  {
    name: 'the tab bar hears no common styles',
    apply: edit('custom-tab-bar/index.json', (text) => text.replace('apply-shared', 'isolated')),
  },
  {
    name: 'something of a browser is used',
    apply: edit('pages/inbox/index.js', (text) => `localStorage.getItem('inbox');${text}`),
  },
  {
    name: 'a page of a sub-package throws when it loads',
    apply: edit('case/index.js', (text) => `throw new Error('broken');${text}`),
  },
  {
    name: 'a sub-package is not listed',
    apply: app((config) => {
      config.subPackages = config.subPackages.filter((one) => one.root !== 'resident')
    }),
  },
  { name: 'the template of a page is gone', apply: remove('case/index.wxml') },
  {
    name: 'a template imports what is not there',
    apply: edit('resident/file-repair/index.wxml', (text) => text.replace('base.wxml', 'bases.wxml')),
  },
  {
    name: 'messages are asked for after a call',
    apply: edit('common.js', (text) => text.replace(asking, askingLate)),
  },
  {
    name: 'the tab bar has one tab',
    apply: app((config) => {
      config.tabBar.list = config.tabBar.list.slice(0, 1)
    }),
  },
  {
    name: 'a list hands over 9,000 rows',
    apply: edit('pages/progress/index.js', (text) => heavy + text.replace('Page(', 'heavy(')),
  },
]
