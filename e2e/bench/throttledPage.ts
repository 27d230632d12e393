import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test'
import { quietBrowser } from '../fixtures/quietBrowser.ts'

/** What is between the browser and the server, and what the browser runs on. */
export interface Conditions {
  /** Added to every call, in milliseconds. */
  latencyMs?: number
  /** In both directions; as much as the machine gives when left out. */
  bytesPerSecond?: number
  /** How many times slower the processor is than it is. */
  slowerCpu?: number
}

export interface ThrottledPage {
  page: Page
  /** For what Playwright has no words for. */
  devTools: CDPSession
  /** What holds from now on; without conditions, what the machine gives. */
  throttle: (conditions?: Conditions) => Promise<void>
  close: () => Promise<void>
}

/** @param switches further ones of Chromium's command line */
export function startBrowser(...switches: string[]): Promise<Browser> {
  return chromium.launch(quietBrowser(...switches))
}

/** A page of a profile of its own, with an empty cache. */
export async function openThrottledPage(
  browser: Browser,
  conditions?: Conditions,
): Promise<ThrottledPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  const devTools = await context.newCDPSession(page)
  await devTools.send('Network.enable')

  const throttle = async (now: Conditions = {}) => {
    const throughput = now.bytesPerSecond ?? -1
    await devTools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: now.latencyMs ?? 0,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    })
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: now.slowerCpu ?? 1 })
  }
  await throttle(conditions)
  return { page, devTools, throttle, close: () => context.close() }
}
