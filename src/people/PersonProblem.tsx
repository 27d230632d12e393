import { isApiError } from '../client/apiError.ts'
import { problemText } from '../contacts/problemText.ts'
import { LoadError } from '../ui/LoadError.tsx'
import { peopleMessages } from '../ui/messages/peopleMessages.ts'
import { useWords, useWordsOf } from '../ui/words/useWords.ts'
import styles from './PersonProblem.module.css'

interface PersonProblemProps {
  error: Error
  retrying: boolean
  onRetry: () => void
}

/** Stands below what is known of the person, or in its place. Where access is refused, asking again cannot help. */
export function PersonProblem({ error, retrying, onRetry }: PersonProblemProps) {
  const words = useWords('people', peopleMessages)
  return (
    <div className={styles.problem}>
      <LoadError
        title={words.personFailed}
        detail={problemText(error, useWordsOf())}
        reference={isApiError(error) ? error.requestId : undefined}
        onRetry={isApiError(error, 'forbidden') ? undefined : onRetry}
        retrying={retrying}
      />
    </div>
  )
}
