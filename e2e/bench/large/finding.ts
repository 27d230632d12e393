import type { CDPSession, Page } from '@playwright/test'

/** How many of these texts the browser's own search finds on the page. */
export function foundInPage(page: Page, texts: string[]): Promise<number> {
  return page.evaluate((wanted) => {
    const { find } = window as unknown as { find: (text: string, isCase?: boolean) => boolean }
    return wanted.filter((text) => {
      getSelection()?.removeAllRanges()
      return find.call(window, text, true)
    }).length
  }, texts)
}

/** How many entries of lists and buttons that copy the browser tells assistive technology of. */
export async function foundByRole(
  devTools: CDPSession,
): Promise<{ items: number; copies: number }> {
  const { nodes } = await devTools.send('Accessibility.getFullAXTree')
  const named = nodes.filter(({ ignored }) => !ignored)
  return {
    items: named.filter(({ role }) => role?.value === 'listitem').length,
    copies: named.filter(
      ({ role, name }) => role?.value === 'button' && /^Copy ./.test(String(name?.value)),
    ).length,
  }
}
