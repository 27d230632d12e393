import { useEffect } from 'react'
import { appMessages } from '../ui/messages/appMessages.ts'
import { visibleText } from '../ui/visibleText.ts'

/** Names the tab: the page's own part first, so that tabs can be told apart; without one, what this software is. */
export function useDocumentTitle(part: string | undefined): void {
  useEffect(() => {
    document.title = part ? appMessages.pageTitle(visibleText(part)) : appMessages.title
  }, [part])
}
