import { isApiError } from '../client/apiError.ts'
import { LoadError } from '../ui/LoadError.tsx'
import { changeMessages } from '../ui/messages/changeMessages.ts'
import { useWords, useWordsOf } from '../ui/words/useWords.ts'
import { ChangeList } from './ChangeList.tsx'
import styles from './ContactChanges.module.css'
import { problemText } from './problemText.ts'
import { useContactChanges } from './useContactChanges.ts'

/** Who changed the contacts of a person, and how: the latest changes first, each state in its place. */
export function ContactChanges({ personId }: { personId: number }) {
  const words = useWords('changes', changeMessages)
  const wordsOf = useWordsOf()
  const record = useContactChanges(personId)
  const { changes, isTold, error, isMoreMissing, isFetching, retry, ...more } = record
  return (
    <div className={styles.content}>
      {!isTold && <p className={styles.plain}>{words.notTold}</p>}
      {isTold && changes?.length === 0 && <p className={styles.plain}>{words.none}</p>}
      {changes && changes.length > 0 && <ChangeList changes={changes} {...more} />}
      {error ? (
        <LoadError
          title={isMoreMissing ? words.moreFailed : words.loadFailed}
          detail={problemText(error, wordsOf)}
          reference={isApiError(error) ? error.requestId : undefined}
          onRetry={isApiError(error, 'forbidden') ? undefined : retry}
          retrying={isFetching}
        />
      ) : (
        !changes && (
          <p role="status" className={styles.plain}>
            {words.loading}
          </p>
        )
      )}
    </div>
  )
}
