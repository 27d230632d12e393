import { useLayoutEffect, useRef, useState } from 'react'
import { usePathname } from 'wouter/use-browser-location'
import { useContactsSession } from '../contacts/ContactsProvider.tsx'
import type { Leaving } from '../contacts/LeaveDialog.tsx'
import { useUnsavedDrafts } from '../contacts/useUnsavedDrafts.ts'
import { personIdOf } from '../people/personIdOf.ts'
import { pageAt } from './pageAt.ts'
import { type Place, presentPlace, returnTo } from './places.ts'

/**
 * The page that is on screen. Back and Forward cannot be prevented in every browser, and any number of them can follow each
 * other; so the address goes first, whatever changes it, and the page stays until the agent has answered.
 *
 * @returns the page, and while the agent is being asked, the answers
 */
export function useShownPage() {
  const { drafts } = useContactsSession()
  const path = usePathname()
  const [shown, setShown] = useState(path)
  const page = pageAt(shown)
  const unsaved = useUnsavedDrafts(page.name === 'person' ? personIdOf(page.id) : undefined)
  const isHeld = path !== shown && unsaved.length > 0
  const place = useRef<Place>(undefined)

  if (path !== shown && !isHeld) setShown(path)
  useLayoutEffect(() => {
    if (path === shown) place.current = presentPlace()
  }, [path, shown])

  const leaving: Leaving | undefined = isHeld
    ? {
        onStay: () => place.current && returnTo(place.current),
        onKeep: () => setShown(path),
        onDiscard: () => {
          for (const { id } of unsaved) drafts.remove(id)
        },
      }
    : undefined
  return { page, leaving }
}
