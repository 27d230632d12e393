import { type RefObject, useEffect, useId, useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { signInMessages as words } from '../ui/messages/signInMessages.ts'
import { checkAccessToken } from './checkAccessToken.ts'
import styles from './SignInPage.module.css'

interface SignInFormProps {
  /** The id of what is said above: the focus goes to the field at once, and what it is described by is read with it. */
  describedBy: string
  /** Where the token is entered. */
  field: RefObject<HTMLInputElement | null>
  baseUrl: string
  onSignIn: (token: string) => void
}

/** Takes an access token and asks the API for its opinion before it signs in; what was entered is kept when it refuses. */
export function SignInForm({ describedBy, field, baseUrl, onSignIn }: SignInFormProps) {
  const id = useId()
  const [problem, setProblem] = useState<string>()
  const [checking, setChecking] = useState(false)

  useEffect(() => field.current?.focus(), [field])

  const submit = async () => {
    const token = field.current?.value.trim() ?? ''
    setProblem(undefined)
    setChecking(true)
    const answer = token === '' ? 'blank' : await checkAccessToken(baseUrl, token)
    setChecking(false)
    if (answer === 'accepted') return onSignIn(token)
    setProblem(words[answer])
    field.current?.focus()
  }

  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (!checking) void submit()
      }}
    >
      <label htmlFor={id} className={styles.label}>
        {words.token}
      </label>
      <input
        ref={field}
        id={id}
        type="password"
        className={styles.input}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-problem ${describedBy} ${id}-hint`}
      />
      <p id={`${id}-problem`} role="alert" className={styles.problem}>
        {problem}
      </p>
      <p id={`${id}-hint`} className={styles.hint}>
        {words.tokenHint}
      </p>
      <div className={styles.submit}>
        <Button type="submit" look="primary" working={checking}>
          {words.submit}
        </Button>
      </div>
    </form>
  )
}
