import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type RefObject, useEffect, useEffectEvent, useState } from 'react'
import type { ContactList } from '../client/client.ts'
import { useNotices } from '../ui/Notices.tsx'
import { isOnline } from '../ui/useOnline.ts'
import { useWordsOf } from '../ui/words/useWords.ts'
import { useContactsSession } from './ContactsProvider.tsx'
import { contactQueries } from './contactQueries.ts'
import { rowKey } from './contactRows.ts'
import type { Draft } from './draft.ts'
import { focusBeside } from './focusBeside.ts'
import { formKey } from './focusKeys.ts'
import { laterQueries } from './laterQueries.ts'
import { isSameList, reasonToWait, sharing } from './listDifference.ts'
import { readAgain } from './readAgain.ts'
import { changesShown, changesWait, refreshFailed } from './refreshNotices.ts'
import { storedRows } from './storedRows.ts'
import type { FocusLater } from './useFocusLater.ts'
import { useIsFirst } from './useIsFirst.ts'
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
  /** The agent is in a dialog, or a write is on its way. */
  isBusy: boolean
  /** The forms on screen. */
  open: readonly Draft[]
  focus: FocusLater
  /** Where the rows stand. */
  section: RefObject<HTMLElement | null>
}

/**
 * Shows what others did without disturbing the agent. The list is read again on return to the tab, when the connection is
 * back, after own writes, and at a quiet interval while the tab is visible; not while the agent is busy, and a list of many
 * pages without a tag not with every return. What is new waits as long as it would change or move what is under the pointer,
 * and while a form is open until the agent asks for it; a form that was kept from before, and not gone to yet, holds up
 * nothing.
 */
export function QuietRefresh(props: QuietRefreshProps) {
  const { personId, list, listUpdatedAt, isBusy, open, focus, section } = props
  const { client, createdKeys } = useContactsSession()
  const queryClient = useQueryClient()
  const { show } = useNotices()
  const wordsOf = useWordsOf()
  const onScreen = useOnScreen()
  const [waitsFor, setWaitsFor] = useState<'form' | 'pointer'>()
  const [isAsked, setAsked] = useState(false)
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
  const isFirst = useIsFirst(data)
  const next = !isBusy && data.over === list && data.list !== list ? data.list : undefined
  const isFailing = error !== null && isOnline()

  const pointed = usePointed(section, () => waitsFor === 'pointer' && offer())
  const offer = (isEditing = false) => {
    const isHeld = isEditing && !(isFirst && !section.current?.querySelector('form:focus-within'))
    const rowsOf = ({ contacts }: ContactList) => storedRows(contacts, createdKeys)
    const waits = next && reasonToWait(rowsOf(list), rowsOf(next), isHeld, pointed.current)
    setWaitsFor(waits)
    if (next && !waits) bring(next)
  }
  const bring = (next: ContactList) => {
    const stay = next.contacts.map(({ id }) => rowKey(id, createdKeys))
    focusBeside(stay, section.current, focus)
    const shared = sharing(list, next)
    queryClient.setQueryData(queries.list(personId).queryKey, shared)
    readAgain({ queryClient, client }, open, list.contacts, shared.contacts)
    if (!isSameList(list.contacts, next.contacts)) show(changesShown(wordsOf))
  }
  const onNext = useEffectEvent(offer)
  const onAsked = useEffectEvent(() => {
    setAsked(false)
    if (!next) return
    bring(next)
    if (section.current?.querySelector('form:focus-within')) return
    focus.later(
      open.map(({ id }) => formKey(id)),
      'take',
    )
  })
  const sayFailed = (failure: unknown) => show(refreshFailed(failure, wordsOf, retry))
  const retry = async () => {
    const { error: failure } = await refetch()
    if (failure && onScreen.current) sayFailed(failure)
  }
  const onFailing = useEffectEvent(() => sayFailed(error))

  const isEditing = open.length > 0
  useEffect(() => {
    if (next) onNext(isEditing)
    else setWaitsFor(undefined)
  }, [next, isEditing])
  useEffect(
    () => (waitsFor ? show(changesWait(waitsFor, wordsOf, () => setAsked(true))) : undefined),
    [waitsFor, show, wordsOf],
  )
  useEffect(() => (isAsked ? onAsked() : undefined), [isAsked])
  // Each read that fails brings another error: told is the first, and any that the agent asked for.
  useEffect(() => (isFailing ? onFailing() : undefined), [isFailing])
  return null
}

/** A list with a tag costs one call that brings nothing; any other is read page by page, and so less often. */
function intervalFor({ contacts, etag }: ContactList): number {
  const pages = etag ? 1 : Math.max(1, Math.ceil(contacts.length / contactsOnPage))
  return quietInterval * pages
}
