import type { MouseEvent } from 'react'

/** Whether a click means "here": with a modifier the browser opens another tab or window, or downloads. */
export function isPlainClick(event: MouseEvent): boolean {
  return !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
}
