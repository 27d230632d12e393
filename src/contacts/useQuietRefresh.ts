import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type PointerEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { ContactList } from '../client/client.ts'
import { useNotices } from '../ui/Notices.tsx'
import { useContactsSession } from './ContactsProvider.tsx'
import { contactQueries } from './contactQueries.ts'
import { rowKey } from './contactRows.ts'
import { isSameList, wouldMove } from './listDifference.ts'
import { changesShown, changesWait, refreshFailed } from './refreshNotices.ts'
import type { FocusLater } from './useFocusLater.ts'

/** In milliseconds, for each page of a list that has to be read in full. */
const quietInterval = 30_000
const contactsOnPage = 100

interface QuietRefresh {
  /** The list on screen, and when it was read or last put right, in epoch milliseconds. */
  list: ContactList
  listUpdatedAt: number
  /** The agent is in a form or a dialog, or a write is on its way. */
  isBusy: boolean
  focus: FocusLater
}

/**
 * Shows what others did without disturbing the agent. The list is read again on return to the tab, when the connection is
 * back, after own writes, and at a quiet interval while the tab is visible; not while the agent is busy. What is new waits
 * as long as it would change or move what is under the pointer.
 *
 * @returns handlers for the element around the rows
 */
export function useQuietRefresh(personId: number, refresh: QuietRefresh) {
  const { list, listUpdatedAt, isBusy, focus } = refresh
  const { client, createdKeys } = useContactsSession()
  const queryClient = useQueryClient()
  const { show } = useNotices()
  const pointed = useRef<string>(undefined)
  const [isWaiting, setWaiting] = useState(false)
  const queries = contactQueries(client)
  const { data, dataUpdatedAt, error, refetch } = useQuery({
    ...queries.fresh(personId),
    enabled: !isBusy,
    initialData: list,
    initialDataUpdatedAt: listUpdatedAt,
    refetchInterval: () => navigator.onLine && intervalFor(list),
  })
  const next = !isBusy && dataUpdatedAt > listUpdatedAt && data !== list ? data : undefined
  const failure = navigator.onLine ? error : null

  const offer = () => {
    const keyOf = ({ id }: { id: number }) => rowKey(id, createdKeys)
    const waits =
      next !== undefined && wouldMove(list.contacts, next.contacts, keyOf, pointed.current)
    setWaiting(waits)
    if (next === undefined || waits) return
    focus.laterUnlessIn(next.contacts.map(keyOf))
    queryClient.setQueryData(queries.list(personId).queryKey, next, { updatedAt: dataUpdatedAt })
    if (!isSameList(list.contacts, next.contacts)) show(changesShown)
  }
  const onNext = useEffectEvent(offer)

  useEffect(() => {
    if (next) onNext()
    else setWaiting(false)
  }, [next])
  useEffect(() => (isWaiting ? show(changesWait) : undefined), [isWaiting, show])
  useEffect(
    () => (failure ? show(refreshFailed(failure, () => void refetch())) : undefined),
    [failure, show, refetch],
  )

  const point = (key: string | undefined) => {
    pointed.current = key
    if (isWaiting) offer()
  }
  return {
    onPointerOver: ({ target }: PointerEvent) =>
      point((target as Element).closest<HTMLElement>('li[data-focus]')?.dataset.focus),
    onPointerLeave: () => point(undefined),
  }
}

/** A list with a tag costs one call that brings nothing; any other is read page by page, and so less often. */
function intervalFor({ contacts, etag }: ContactList): number {
  const pages = etag ? 1 : Math.max(1, Math.ceil(contacts.length / contactsOnPage))
  return quietInterval * pages
}
