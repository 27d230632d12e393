import { startTransition, useEffect, useState } from 'react'
import { useContactsSession } from './ContactsProvider.tsx'
import type { Draft } from './draft.ts'
import { useIsSaving } from './useIsSaving.ts'

/**
 * Whether a form has been opened, and not only drawn; told after the frame that shows it. One that is drawn anew in another
 * list, out of sight while it is saved, has not been.
 */
export function useIsOpen({ personId, id }: Draft): boolean {
  const { drafts } = useContactsSession()
  const isSaving = useIsSaving(personId)
  const [isOpen, setOpen] = useState(false)

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let frame = 0
    const look = () => {
      if (!drafts.get(id) || isSaving(id)) return
      stopLooking()
      frame = requestAnimationFrame(() => {
        timer = setTimeout(() => startTransition(() => setOpen(true)))
      })
    }
    const stopLooking = drafts.subscribe(look)
    look()
    return () => {
      stopLooking()
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [drafts, id, isSaving])

  return isOpen
}
