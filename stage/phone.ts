import { readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { join, normalize } from 'node:path'
import type { Point } from '../src/domain/kernel/place'
import type { Caller } from './door'
import { fontTags, serveFont } from './font'
import { forward, type Listening, sendFile, sendJson, sendText, serve } from './http'

/** Paths that go to the local cloud, in the name of the person whose phone this is. */
const toCloud = /^\/(call|upload|subscribe|employee|files)(\/|$)/

const clearAndOpen = `<!doctype html><meta charset="utf-8"><script>
localStorage.clear(); sessionStorage.clear()
location.replace('/' + location.hash)
</script>`

/** The frame around the phone draws WeChat's own bar: it hears the title, the page and when there is a first one, and asks to open or to go back. */
const besideStage = `<script>if (parent !== window) {
  const isStarted = () => document.querySelector('.taro_page') !== null
  const tell = () =>
    parent.postMessage({ title: document.title, page: location.hash.slice(2), isStarted: isStarted() }, '*')
  const tellStart = () => isStarted() ? tell() : setTimeout(tellStart, 50)
  addEventListener('hashchange', tell)
  addEventListener('DOMContentLoaded', () => {
    new MutationObserver(tell).observe(document.head, { subtree: true, childList: true, characterData: true })
    tell()
    tellStart()
  })
  addEventListener('message', ({ source, data }) => {
    if (source !== parent) return
    if (data.open) location.hash = '#/' + data.open
    if (data.back) history.back()
  })
}</script>`

/** A phone on a port of its own: whose it is and where it is, is known to the host only, never to the page. */
export type Phone = { listening: Listening; person: Caller; point: Point; number: string }

/**
 * Serves the built app as one phone. Storage belongs to the port, identity to the host: no cookie, no name in the page.
 * `/_fresh` empties the storage and opens the app anew, for the next person.
 */
export async function startPhone(options: {
  app: string
  cloud: string
  port: number
  person: Caller
  point: Point
  /** The phone number that WeChat knows of its owner. */
  number: string
}): Promise<Phone> {
  const { app, cloud, port } = options
  const page = () =>
    readFileSync(join(app, 'index.html'), 'utf8').replace('</head>', `${fontTags}${besideStage}</head>`)
  const home = (response: ServerResponse) => sendText(response, '.html', page())
  // Pictures come from the phone's own address: a browser may refuse those of another one.
  const ownFiles = (body: string) => body.replaceAll(`${cloud}/files/`, '/files/')
  const listening = await serve((request, response, url) => {
    const path = decodeURIComponent(url.pathname)
    if (toCloud.test(path)) {
      const session = { 'x-local-session': phone.person.session }
      forward(
        request,
        response,
        `${cloud}${url.pathname}${url.search}`,
        session,
        path === '/call' ? ownFiles : undefined,
      )
    } else if (path === '/phone/place') sendJson(response, phone.point)
    else if (path === '/phone/number')
      void phone.person.phoneCode(phone.number).then((code) => sendJson(response, { code }))
    else if (path === '/_fresh') sendText(response, '.html', clearAndOpen)
    else if (path === '/' || path === '/index.html') home(response)
    else if (!serveFont(path, response)) sendFile(response, join(app, normalize(path)))
  }, port)
  const phone: Phone = { listening, person: options.person, point: options.point, number: options.number }
  return phone
}
