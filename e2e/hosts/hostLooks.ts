import type { Page } from '@playwright/test'

/**
 * Every computed style, and the place in the window, of every element of the portal itself; `html` and `body` among them,
 * and none of ours. Takes the focus away first: its ring depends on how it came.
 *
 * @param part which of them, as a selector
 */
export function hostLooks(page: Page, part = '*'): Promise<Record<string, string>> {
  return page.evaluate((chosen) => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    const ours = '.people-contacts-embedded, .people-contacts-embedded *, person-contacts'
    const looks: Record<string, string> = {}
    const all = [...document.querySelectorAll(chosen)]
    const theirs = all.filter((element) => !element.matches(`${ours}, head, head *`))
    for (const [index, element] of theirs.entries()) {
      const { x, y, width, height } = element.getBoundingClientRect()
      const styles = getComputedStyle(element)
      const listed = [...styles].map((name) => `${name}: ${styles.getPropertyValue(name)}`)
      const name = `${index} ${element.localName}.${element.className}`
      looks[name] = [`at ${x} ${y}, ${width} x ${height}`, ...listed].join('\n')
    }
    return looks
  }, part)
}
