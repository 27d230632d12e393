import { isApiError } from '../client/apiError.ts'
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
  return (
    <LoadError
      title={messages.contacts.loadFailed}
      detail={problemText(error)}
      reference={isApiError(error) ? error.requestId : undefined}
      onRetry={isApiError(error, 'forbidden', 'notFound') ? undefined : onRetry}
      retrying={retrying}
    />
  )
}
