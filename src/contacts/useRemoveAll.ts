import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { isApiError } from '../client/apiError.ts'
import { useNotices } from '../ui/Notices.tsx'
import { useWordsOf } from '../ui/words/useWords.ts'
import { useContactsSession } from './ContactsProvider.tsx'
import { contactQueries, writeDefaults } from './contactQueries.ts'
import { laterQueries } from './laterQueries.ts'
import { removalProblem } from './removalProblem.ts'
import { useListOnScreen } from './useListOnScreen.ts'
import { useOnScreen } from './useOnScreen.ts'
import { type RemoveAllOrder, removeAllContacts } from './writes/removeAllContacts.ts'

interface RemoveAllOutcome {
  onDone: (count: number) => void
}

/** Runs a remove-all after other writes to the person; rows go as they are removed, and the list is read again at the end. */
export function useRemoveAll(personId: number, { onDone }: RemoveAllOutcome) {
  const { client, markReadOnly, host } = useContactsSession()
  const queryClient = useQueryClient()
  const queries = contactQueries(client)
  const list = useListOnScreen(personId)
  const { show } = useNotices()
  const wordsOf = useWordsOf()
  const onScreen = useOnScreen()
  const [removed, setRemoved] = useState(0)
  const isRunning = useRef(false)

  const { mutate, isPending, error } = useMutation<void, Error, RemoveAllOrder>({
    ...writeDefaults(client, personId),
    mutationKey: laterQueries(client).removeAll(personId),
    onMutate: async () => {
      setRemoved(0)
      await list.cancelReads()
    },
    mutationFn: (order) =>
      removeAllContacts(client, order, (ids) => {
        setRemoved((count) => count + ids.length)
        const gone = new Set(ids)
        list.patch((contacts) => contacts.filter(({ id }) => !gone.has(id)))
        for (const contact of order.goes.filter(({ id }) => gone.has(id))) {
          host.onStored?.({ kind: 'deleted', personId, contact })
        }
      }),
    onSuccess: (_, { goes }) => onDone(goes.length),
    onError: (error, { goes }) => {
      if (isApiError(error.cause, 'forbidden')) markReadOnly(personId)
      if (!onScreen.current)
        show({ tone: 'problem', text: removalProblem(error, goes.length, wordsOf) })
    },
    onSettled: async () => {
      isRunning.current = false
      await list.cancelReads()
      // The dialog tells what is there now, so this one is not read behind the list on screen.
      void queryClient.invalidateQueries({ queryKey: queries.list(personId).queryKey })
      list.refresh()
    },
  })

  /** Once, however often it is asked for before the dialog shows that it runs. */
  const removeAll = (order: RemoveAllOrder) => {
    if (isRunning.current) return
    isRunning.current = true
    mutate(order)
  }

  return { removeAll, running: isPending, removed, error }
}
