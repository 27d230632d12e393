import { isApiError } from '../client/apiError.ts'
import { problemText } from '../contacts/problemText.ts'
import { LoadError } from '../ui/LoadError.tsx'
import { messages } from '../ui/messages.ts'
import styles from './PersonProblem.module.css'

interface PersonProblemProps {
  error: Error
  retrying: boolean
  onRetry: () => void
}

/** Stands below what is known of the person, or in its place. Where access is refused, asking again cannot help. */
export function PersonProblem({ error, retrying, onRetry }: PersonProblemProps) {
  return (
    <div className={styles.problem}>
      <LoadError
        title={messages.people.personFailed}
        detail={problemText(error)}
        reference={isApiError(error) ? error.requestId : undefined}
        onRetry={isApiError(error, 'forbidden') ? undefined : onRetry}
        retrying={retrying}
      />
    </div>
  )
}
