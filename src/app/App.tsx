import { useSyncExternalStore } from 'react'
import { Root } from '../ui/Root.tsx'
import { apiBase } from './apiBase.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { LazyOtherSession, LazySignInPage } from './lazyPages.ts'
import type { OpenSession } from './openSession.ts'
import { PageBar } from './PageBar.tsx'
import { SignedIn } from './SignedIn.tsx'
import { ThemeButton } from './ThemeButton.tsx'
import type { TabSession } from './tabSession.ts'
import { useThemeChoice } from './useThemeChoice.ts'

interface AppProps {
  session: TabSession
  /** Opens the session with this number. */
  open: (number: number) => OpenSession
  /** The element that carries the styles. */
  element: HTMLElement
  styleNonce: string | undefined
}

/** The standalone page: its colours, and what the tab's session allows to see. */
export function App({ session, open, element, styleNonce }: AppProps) {
  const [theme, setTheme] = useThemeChoice()
  const state = useSyncExternalStore(session.subscribe, session.getState)
  const themeButton = <ThemeButton choice={theme} onChoose={setTheme} />
  return (
    <Root
      element={element}
      colorScheme={theme === 'system' ? 'auto' : theme}
      styleNonce={styleNonce}
    >
      <ErrorBoundary>
        {state.phase === 'signedIn' ? (
          <SignedIn
            key={state.number}
            session={session}
            open={() => open(state.number)}
            themeButton={themeButton}
          />
        ) : (
          <>
            <PageBar themeButton={themeButton} />
            {state.phase === 'choosing' && (
              <LazyOtherSession about={state.about} onChoose={(choice) => session.choose(choice)} />
            )}
            {state.phase === 'signedOut' && (
              <LazySignInPage
                because={state.because}
                undeleted={state.undeleted}
                hasTyped={session.hasTyped()}
                onForgetTyped={() => session.forgetTyped()}
                baseUrl={apiBase}
                onSignIn={(token) => session.signIn(token)}
              />
            )}
          </>
        )}
      </ErrorBoundary>
    </Root>
  )
}
