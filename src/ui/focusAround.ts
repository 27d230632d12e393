/** Gives the focus to the part of the page around something that goes; also to one that takes none by itself. */
export function focusAround(going: Element): void {
  const part = going.closest<HTMLElement>('dialog, section, main, .people-contacts')
  if (!part) return
  if (!part.hasAttribute('tabindex')) {
    part.tabIndex = -1
    part.addEventListener('blur', () => part.removeAttribute('tabindex'), { once: true })
  }
  part.focus({ preventScroll: true })
}
