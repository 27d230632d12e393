import type { Page } from '@playwright/test'

declare global {
  interface Window {
    unmarked: Set<string>
  }
}

/**
 * Collects, from before the page loads, every text of ours with letters that ever stands outside the marks ⟦ ⟧, were it for
 * one turn: visible ones, and those of `aria-label`, `title` and `placeholder`. Times are left out: `Intl` writes them.
 */
export async function watchUnmarkedTexts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const ours = '.people-contacts-embedded'
    window.unmarked = new Set()
    const outside = (text: string): string => {
      const less = text.replace(/⟦[^⟦⟧]*⟧/g, '')
      return less === text ? text : outside(less)
    }
    const keep = (text: string | null) => {
      const left = outside(text ?? '').trim()
      if (/\p{L}/u.test(left)) window.unmarked.add(left)
    }
    const look = () => {
      for (const element of document.querySelectorAll(`${ours}, ${ours} *`)) {
        if (element.closest('time, style')) continue
        for (const name of ['aria-label', 'title', 'placeholder']) keep(element.getAttribute(name))
        for (const node of element.childNodes) {
          if (node.nodeType === Node.TEXT_NODE) keep(node.textContent)
        }
      }
    }
    new MutationObserver(look).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    })
  })
}

/** What was collected so far. */
export function unmarkedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => [...window.unmarked])
}
