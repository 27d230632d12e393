import { useMemo } from 'react'
import type { ContactsHost } from '../contacts/contactsHost.ts'
import type { StoredChange } from '../contacts/storedChange.ts'
import { lazyPart } from '../ui/lazyPart.tsx'
import { callHost } from './callHost.ts'
import type { HostOptions } from './hostOptions.ts'
import { useLatest } from './useLatest.ts'

const LazyRequestCorrection = lazyPart(
  () => import('./RequestCorrection.tsx').then((module) => module.RequestCorrection),
  null,
  { isVital: false },
)

/** What the contacts need of their portal; the same object however often the portal makes new callbacks. */
export function useContactsHost(
  personId: number | undefined,
  language: string | undefined,
  options: HostOptions,
): ContactsHost {
  const { directoryName, onRequestCorrection } = options
  const latest = useLatest(options)
  const offersCorrection = personId !== undefined && onRequestCorrection !== undefined
  return useMemo(
    () => ({
      directoryName,
      language,
      onStored: ({ kind, personId: owner, contact }: StoredChange) => {
        const { onCreated, onUpdated, onDeleted } = latest.current
        const told = { created: onCreated, updated: onUpdated, deleted: onDeleted }[kind]
        callHost(() => told?.(contact, owner))
      },
      lockedAction: offersCorrection
        ? (contact) => (
            <LazyRequestCorrection
              contact={contact}
              onRequest={() =>
                callHost(() => latest.current.onRequestCorrection?.(contact, personId))
              }
            />
          )
        : undefined,
    }),
    [directoryName, language, latest, offersCorrection, personId],
  )
}
