import { notifyManager, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import type { Contact } from '../contract/contactRead.ts'
import { useContactsSession } from './ContactsProvider.tsx'
import { changedMeanwhile } from './changedMeanwhile.ts'
import { contactQueries } from './contactQueries.ts'
import { sameContact } from './contactText.ts'
import type { Draft } from './draft.ts'
import { useIsOpen } from './useIsOpen.ts'
import { useIsSaving } from './useIsSaving.ts'
import { useListed } from './useListed.ts'
import { useListOnScreen } from './useListOnScreen.ts'

/**
 * Reads the contact behind its open form. If it is not as the page knew it, its row is put right: when it turns out to be
 * locked `onLocked` is called, and when a draft was kept while somebody else changed it, it is returned as it is now.
 */
export function useContactMeanwhile(
  draft: Draft,
  onLocked: (draft: Draft) => void,
): Contact | undefined {
  const { client, drafts } = useContactsSession()
  const { base, gone, personId } = draft
  const queryClient = useQueryClient()
  const cache = queryClient.getQueryCache()
  const contacts = useListed(personId)
  const subscribe = useCallback(
    // A query that is made anew while something is drawn tells of it at once.
    (onChange: () => void) => cache.subscribe(notifyManager.batchCalls(onChange)),
    [cache],
  )
  const shown = useSyncExternalStore(subscribe, contacts)
  const list = useListOnScreen(personId)
  const isSaving = useIsSaving(personId)
  const [wasKept] = useState(draft.touched)
  const query = contactQueries(client).detail(personId, base?.id ?? 0)
  const [readBefore] = useState(() => queryClient.getQueryData(query.queryKey))
  const detail = useQuery({
    ...query,
    enabled: useIsOpen(draft) && base !== undefined && !gone,
    staleTime: 0,
  })
  const read = detail.data === readBefore ? undefined : detail.data?.contact
  const listed = shown?.find(({ id }) => id === base?.id)
  const locked = read?.integration ? read : undefined
  const theirs = wasKept ? changedMeanwhile(draft, read ?? listed) : undefined
  const now = locked ?? theirs

  useEffect(() => {
    // What was read before a save is not put over what it has stored.
    if (isSaving(draft.id) || !drafts.get(draft.id)) return
    const shown = contacts()?.find(({ id }) => id === now?.id)
    const isShown = now && shown && sameContact(shown, now) && shown.integration === now.integration
    if (now && !isShown) {
      list.patch((contacts) => contacts.map((one) => (one.id === now.id ? now : one)))
    }
    if (locked) onLocked(draft)
  }, [now, locked, onLocked, draft, contacts, list, drafts, isSaving])

  return theirs
}
