import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type RefObject, useEffect, useEffectEvent, useState } from 'react'
import type { ContactList } from '../client/client.ts'
import { useNotices } from '../ui/Notices.tsx'
import { isOnline } from '../ui/useOnline.ts'
import { useWordsOf } from '../ui/words/useWords.ts'
import { useContactsSession } from './ContactsProvider.tsx'
import { contactQueries } from './contactQueries.ts'
import { rowKey } from './contactRows.ts'
import { focusBeside } from './focusBeside.ts'
import { laterQueries } from './laterQueries.ts'
import { isSameList, sharing, wouldMove } from './listDifference.ts'
import { changesShown, changesWait, refreshFailed } from './refreshNotices.ts'
import { storedRows } from './storedRows.ts'
import type { FocusLater } from './useFocusLater.ts'
import { useOnScreen } from './useOnScreen.ts'
import { usePointed } from './usePointed.ts'

/** In milliseconds, for each page of a list that has to be read in full. */
const quietInterval = 30_000
const contactsOnPage = 100

export interface QuietRefreshProps {
  personId: number
  /** The list on screen. */
  list: ContactList
  /** When it was read or last put right, in epoch milliseconds. */
  listUpdatedAt: number
  /** The agent is in a form or a dialog, or a write is on its way. */
  isBusy: boolean
  focus: FocusLater
  /** Where the rows stand. */
  section: RefObject<HTMLElement | null>
}

/**
 * Shows what others did without disturbing the agent. The list is read again on return to the tab, when the connection is
 * back, after own writes, and at a quiet interval while the tab is visible; not while the agent is busy, and a list of many
 * pages without a tag not with every return. What is new waits as long as it would change or move what is under the pointer.
 */
export function QuietRefresh(props: QuietRefreshProps) {
  const { personId, list, listUpdatedAt, isBusy, focus, section } = props
  const { client, createdKeys } = useContactsSession()
  const queryClient = useQueryClient()
  const { show } = useNotices()
  const wordsOf = useWordsOf()
  const onScreen = useOnScreen()
  const [isWaiting, setWaiting] = useState(false)
  const queries = contactQueries(client)
  const interval = intervalFor(list)
  const { data, error, refetch } = useQuery({
    ...laterQueries(client).fresh(personId),
    enabled: !isBusy,
    initialData: { over: list, list },
    initialDataUpdatedAt: listUpdatedAt,
    refetchInterval: () => isOnline() && interval,
    refetchOnWindowFocus: (query) =>
      interval === quietInterval || query.isStaleByTime(interval) ? 'always' : false,
  })
  const next = !isBusy && data.over === list && data.list !== list ? data.list : undefined
  const isFailing = error !== null && isOnline()

  const pointed = usePointed(section, () => isWaiting && offer())
  const offer = () => {
    const rowsOf = ({ contacts }: ContactList) => storedRows(contacts, createdKeys)
    const waits = next !== undefined && wouldMove(rowsOf(list), rowsOf(next), pointed.current)
    setWaiting(waits)
    if (next === undefined || waits) return
    const stay = next.contacts.map(({ id }) => rowKey(id, createdKeys))
    focusBeside(stay, section.current, focus)
    queryClient.setQueryData(queries.list(personId).queryKey, sharing(list, next))
    if (!isSameList(list.contacts, next.contacts)) show(changesShown(wordsOf))
  }
  const onNext = useEffectEvent(offer)
  const sayFailed = (failure: unknown) => show(refreshFailed(failure, wordsOf, retry))
  const retry = async () => {
    const { error: failure } = await refetch()
    if (failure && onScreen.current) sayFailed(failure)
  }
  const onFailing = useEffectEvent(() => sayFailed(error))

  useEffect(() => {
    if (next) onNext()
    else setWaiting(false)
  }, [next])
  useEffect(() => (isWaiting ? show(changesWait(wordsOf)) : undefined), [isWaiting, show, wordsOf])
  // Each read that fails brings another error: told is the first, and any that the agent asked for.
  useEffect(() => (isFailing ? onFailing() : undefined), [isFailing])
  return null
}

/** A list with a tag costs one call that brings nothing; any other is read page by page, and so less often. */
function intervalFor({ contacts, etag }: ContactList): number {
  const pages = etag ? 1 : Math.max(1, Math.ceil(contacts.length / contactsOnPage))
  return quietInterval * pages
}
