import './embed.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useLayoutEffect, useMemo, useState } from 'react'
import { ContactsProvider } from '../contacts/ContactsProvider.tsx'
import { ConnectionNotice } from '../people/ConnectionNotice.tsx'
import { keyOf } from '../ui/keyOf.ts'
import { lazyPart } from '../ui/lazyPart.tsx'
import { NoticesProvider } from '../ui/Notices.tsx'
import { Root } from '../ui/Root.tsx'
import { adoptThemeVariables } from '../ui/themeVariables.ts'
import { translated } from '../ui/words/translated.ts'
import { WordsContext } from '../ui/words/useWords.ts'
import { Boundary } from './Boundary.tsx'
import { cacheOf, clientSession } from './clientSession.ts'
import type { HostOptions } from './hostOptions.ts'
import { ownEvents } from './ownEvents.ts'
import { useContactsHost } from './useContactsHost.tsx'
import { useLook } from './useLook.ts'

/** It comes before anything can be typed, which needs more code. */
const LazyDirtyWatch = lazyPart(
  () => import('./DirtyWatch.tsx').then(({ DirtyWatch }) => DirtyWatch),
  null,
  { isVital: false },
)

interface EmbeddedProps extends HostOptions {
  /** Whose contacts are shown; none in the search. */
  personId?: number | undefined
  children: ReactNode
}

/**
 * The one element inside a portal that carries everything of ours: styles, theme, notices, and what the components of one
 * client share. Another client is another session.
 */
export function Embedded({ personId, children, ...options }: EmbeddedProps) {
  const { client, draftStorage, nonce, language, onDirtyChange } = options
  const [element, setElement] = useState<HTMLDivElement | null>(null)
  const session = clientSession(client, draftStorage)
  const cache = cacheOf(options)
  const { tag, words } = typeof language === 'object' ? language : { tag: language }
  const host = useContactsHost(personId, tag, options)
  const wordsOf = useMemo(() => translated(words), [words])
  const { theme, colorScheme, isThemed } = useLook(options.theme, options.colorScheme)
  useLayoutEffect(
    () => (element ? adoptThemeVariables(element, theme) : undefined),
    [element, theme],
  )
  return (
    <div
      ref={setElement}
      lang={words ? tag : 'en'}
      className="people-contacts people-contacts-embedded"
      data-themed={isThemed || undefined}
      {...ownEvents}
    >
      {element && (
        <Root
          element={element}
          colorScheme={colorScheme}
          theme={theme}
          styleNonce={nonce}
          hasVariables
        >
          <QueryClientProvider client={cache}>
            <ContactsProvider
              key={`${keyOf(session)} ${keyOf(cache)}`}
              client={client}
              drafts={session.drafts}
              host={host}
            >
              <WordsContext value={wordsOf}>
                <NoticesProvider board={session.notices}>
                  {personId !== undefined && onDirtyChange && (
                    <LazyDirtyWatch
                      key={personId}
                      personId={personId}
                      onDirtyChange={onDirtyChange}
                    />
                  )}
                  <ConnectionNotice />
                  <div className="pc-container">
                    <Boundary>{children}</Boundary>
                  </div>
                </NoticesProvider>
              </WordsContext>
            </ContactsProvider>
          </QueryClientProvider>
        </Root>
      )}
    </div>
  )
}
