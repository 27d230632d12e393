import { useEffect } from 'react'
import { messages } from '../ui/messages.ts'
import { visibleText } from '../ui/visibleText.ts'

/** Names the tab: the page's own part first, so that tabs can be told apart; without one, what this software is. */
export function useDocumentTitle(part: string | undefined): void {
  useEffect(() => {
    document.title = part ? messages.app.pageTitle(visibleText(part)) : messages.app.title
  }, [part])
}
