import { type RefObject, useEffect, useMemo, useState } from 'react'
import { useContactsSession } from './ContactsProvider.tsx'
import type { ContactGroup } from './contactRows.ts'
import type { Draft } from './draft.ts'
import { addKey, editKey } from './focusKeys.ts'
import { draftOfContact, newDraft } from './newDraft.ts'
import { twinsOf } from './twinsOf.ts'
import { useListed } from './useListed.ts'

/** In milliseconds; a pointer that only passes over a button is about to press another one. */
const rests = 50

/** The draft that the button under the resting pointer, or the one with the focus, would open. */
export function useReadyDraft(
  personId: number,
  section: RefObject<HTMLElement | null>,
  groups: readonly ContactGroup[],
): Draft | undefined {
  const { drafts } = useContactsSession()
  const listed = useListed(personId)
  const [key, setKey] = useState<string>()

  useEffect(() => {
    const place = section.current
    let timer: ReturnType<typeof setTimeout> | undefined
    let last: string | undefined
    const point = (next: string | undefined) => {
      if (next === last) return
      last = next
      clearTimeout(timer)
      timer = setTimeout(() => setKey(next), rests)
    }
    const onTarget = ({ target }: Event) => point(keyOf(target as Element))
    const onLeave = () => point(undefined)
    const resting = place?.querySelector('button:hover, button:focus')
    if (resting) point(keyOf(resting))
    place?.addEventListener('pointerover', onTarget)
    place?.addEventListener('focusin', onTarget)
    place?.addEventListener('pointerleave', onLeave)
    return () => {
      clearTimeout(timer)
      place?.removeEventListener('pointerover', onTarget)
      place?.removeEventListener('focusin', onTarget)
      place?.removeEventListener('pointerleave', onLeave)
    }
  }, [section])

  return useMemo(() => {
    if (key === addKey) return newDraft(personId)
    const rows = key === undefined ? [] : groups.flatMap(({ rows }) => rows)
    const row = rows.find((row) => editKey(row.key) === key)
    if (!row || drafts.of(personId).some(({ base }) => base?.id === row.contact.id))
      return undefined
    const { contact, shown } = row
    return { ...draftOfContact(personId, contact, shown), twins: twinsOf(contact, listed()) }
  }, [key, groups, drafts, listed, personId])
}

/** Of a button that opens a form. */
function keyOf(target: Element): string | undefined {
  const key = target.closest<HTMLElement>('button[data-focus]')?.dataset.focus
  return key === addKey || key?.startsWith(editKey('')) ? key : undefined
}
