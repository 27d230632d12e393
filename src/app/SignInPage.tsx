import { useId, useRef, useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { signInMessages as words } from '../ui/messages/signInMessages.ts'
import { PageMain } from './PageMain.tsx'
import { SignInForm } from './SignInForm.tsx'
import styles from './SignInPage.module.css'
import type { SignedOutReason } from './sessionState.ts'
import { useDocumentTitle } from './useDocumentTitle.ts'

interface SignInPageProps {
  because: SignedOutReason
  /** So many contacts had not been deleted yet when the token was refused. */
  undeleted: number | undefined
  /** The tab keeps something that was typed before its session ended. */
  hasTyped: boolean
  onForgetTyped: () => void
  baseUrl: string
  /** Called with a token that the API accepts. */
  onSignIn: (token: string) => void
}

/** What an agent without a session sees at every address; the address stays, and shows what it should after signing in. */
export function SignInPage(props: SignInPageProps) {
  const { because, undeleted, hasTyped, onForgetTyped, baseUrl, onSignIn } = props
  const [hadTyped] = useState(hasTyped)
  const field = useRef<HTMLInputElement>(null)
  const noticesId = useId()
  useDocumentTitle(words.title)
  return (
    <PageMain>
      <div className={styles.card}>
        <div>
          <h1 className={styles.title}>{words.title}</h1>
          <p className={styles.intro}>{words.intro}</p>
        </div>
        <div id={noticesId} className={styles.notices}>
          {because === 'refused' && (
            <p role="status" className={styles.notice} data-tone="warning">
              {words.signedOut} {words.signedOutHint}
            </p>
          )}
          {undeleted && (
            <p role="status" className={styles.notice} data-tone="warning">
              {words.undeleted(undeleted)}
            </p>
          )}
          {because === 'left' && (
            <p role="status" className={styles.notice}>
              {words.left}
            </p>
          )}
          {hadTyped && (
            <div className={`${styles.notice} ${styles.kept}`}>
              <p role={hasTyped ? undefined : 'status'}>
                {hasTyped ? words.kept : words.forgotten}
              </p>
              {hasTyped && (
                <Button
                  compact
                  onClick={() => {
                    onForgetTyped()
                    field.current?.focus()
                  }}
                >
                  {words.forget}
                </Button>
              )}
            </div>
          )}
        </div>
        <SignInForm field={field} describedBy={noticesId} baseUrl={baseUrl} onSignIn={onSignIn} />
      </div>
    </PageMain>
  )
}
