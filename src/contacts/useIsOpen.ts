import { startTransition, useEffect, useState } from 'react'
import { useContactsSession } from './ContactsProvider.tsx'
import type { Draft } from './draft.ts'

/** Whether a form has been opened, and not only drawn; told after the frame that shows it. */
export function useIsOpen({ id }: Draft): boolean {
  const { drafts } = useContactsSession()
  const [isOpen, setOpen] = useState(false)

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let frame = 0
    const look = () => {
      if (!drafts.get(id)) return
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
  }, [drafts, id])

  return isOpen
}
