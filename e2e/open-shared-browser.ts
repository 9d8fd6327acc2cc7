import { serveBrowser } from './browser'

/** Before the first file of the product: one browser for all of them, each with contexts of its own. */
export default async function openSharedBrowser(): Promise<void> {
  const server = await serveBrowser()
  process.env.TEST_BROWSER = server.wsEndpoint()
  Object.assign(globalThis, { sharedBrowser: server })
}
