import { useEffect } from 'react'
import { useContactsSession } from '../contacts/ContactsProvider.tsx'
import { contactQueries } from '../contacts/contactQueries.ts'
import { usePendingWrites } from '../contacts/usePendingWrites.ts'
import { useUnsavedDrafts } from '../contacts/useUnsavedDrafts.ts'
import { callHost } from './callHost.ts'
import type { HostOptions } from './hostOptions.ts'
import { useLatest } from './useLatest.ts'

export interface DirtyWatchProps {
  personId: number
  onDirtyChange: HostOptions['onDirtyChange']
}

/** Tells the portal whether something would be left behind by going now; `false` once more when it goes. */
export function DirtyWatch({ personId, onDirtyChange }: DirtyWatchProps) {
  const { client } = useContactsSession()
  const unsaved = useUnsavedDrafts(personId)
  const pending = usePendingWrites(contactQueries(client).all(personId))
  const isDirty = unsaved.length + pending.length > 0
  const tell = useLatest(onDirtyChange)

  useEffect(() => {
    if (!isDirty) return
    callHost(() => tell.current?.(true))
    return () => callHost(() => tell.current?.(false))
  }, [isDirty, tell])

  return null
}
