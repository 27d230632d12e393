import { type RefObject, startTransition, useEffect } from 'react'
import { whenIdle } from '../ui/whenIdle.ts'
import { useContactsSession } from './ContactsProvider.tsx'
import type { ContactGroup } from './contactRows.ts'
import type { Draft } from './draft.ts'
import { useReadyDraft } from './useReadyDraft.ts'

export interface FormsAtHandProps {
  personId: number
  /** Where the rows stand. */
  section: RefObject<HTMLElement | null>
  groups: readonly ContactGroup[]
  /** The forms on screen. */
  open: readonly Draft[]
  /** The forms that are drawn, on screen or out of sight. */
  drawn: readonly Draft[]
  /** Draws these forms; those that are not open are out of sight. */
  onDraw: (drafts: readonly Draft[]) => void
}

/**
 * Shows nothing: keeps work out of the frame that the agent waits for. The form that a resting pointer or the focus is about
 * to open is drawn beforehand, and one that was closed is taken away when nothing else is to be done.
 */
export function FormsAtHand(props: FormsAtHandProps) {
  const { personId, section, groups, open, drawn, onDraw } = props
  const { drafts } = useContactsSession()
  const ready = useReadyDraft(personId, section, groups)

  useEffect(() => {
    let isGiven = false
    drafts.ready = (wanted, contact, shown) => {
      if (isGiven || ready?.personId !== wanted) return undefined
      if (ready.base !== contact || ready.row !== shown?.channel) return undefined
      isGiven = true
      return ready
    }
    return () => {
      drafts.ready = () => undefined
    }
  }, [drafts, ready])

  useEffect(() => {
    const wanted = ready && !open.some(({ id }) => id === ready.id) ? [...open, ready] : open
    if (wanted.length === drawn.length && wanted.every((draft, at) => draft === drawn[at])) return
    return whenIdle(() => startTransition(() => onDraw(wanted)))
  })

  return null
}
