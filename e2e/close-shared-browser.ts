import type { BrowserServer } from 'playwright-core'

/** After the last file of the product. */
export default async function closeSharedBrowser(): Promise<void> {
  const { sharedBrowser } = globalThis as { sharedBrowser?: BrowserServer }
  await sharedBrowser?.close()
}
