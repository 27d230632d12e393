import { isApiError } from '../client/apiError.ts'
import { LoadError } from '../ui/LoadError.tsx'
import { contactMessages } from '../ui/messages/contactMessages.ts'
import { useWords, useWordsOf } from '../ui/words/useWords.ts'
import { problemText } from './problemText.ts'

interface ContactsErrorProps {
  error: unknown
  retrying: boolean
  onRetry: () => void
}

/** Stands where the list would be. Asking again is not offered where the answer would be the same. */
export function ContactsError({ error, retrying, onRetry }: ContactsErrorProps) {
  const words = useWords('contacts', contactMessages)
  return (
    <LoadError
      title={words.loadFailed}
      detail={problemText(error, useWordsOf())}
      reference={isApiError(error) ? error.requestId : undefined}
      onRetry={isApiError(error, 'forbidden', 'notFound') ? undefined : onRetry}
      retrying={retrying}
    />
  )
}
