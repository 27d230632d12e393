import { ApiError } from '../client/apiError.ts'
import { LoadError } from '../ui/LoadError.tsx'
import { messages } from '../ui/messages.ts'
import { problemText } from './problemText.ts'

interface ContactsErrorProps {
  error: unknown
  retrying: boolean
  onRetry: () => void
}

/** Stands where the list would be. Asking again is not offered where the answer would be the same. */
export function ContactsError({ error, retrying, onRetry }: ContactsErrorProps) {
  const isFinal = error instanceof ApiError && (error.status === 403 || error.status === 404)
  return (
    <LoadError
      title={messages.contacts.loadFailed}
      detail={problemText(error)}
      onRetry={isFinal ? undefined : onRetry}
      retrying={retrying}
    />
  )
}
