import { isApiError } from '../client/apiError.ts'
import { problemText } from '../contacts/problemText.ts'
import { LoadError } from '../ui/LoadError.tsx'
import { searchMessages } from '../ui/messages/searchMessages.ts'
import { useWords, useWordsOf } from '../ui/words/useWords.ts'
import type { PeopleSearchState } from './usePeopleSearch.ts'

interface PeopleProblemProps {
  search: PeopleSearchState
  error: Error
}

/** Stands where the people would be: at first all of them, later the next ones. */
export function PeopleProblem({ search, error }: PeopleProblemProps) {
  const words = useWords('search', searchMessages)
  return (
    <LoadError
      title={search.people ? words.moreFailed : words.loadFailed}
      detail={problemText(error, useWordsOf())}
      reference={isApiError(error) ? error.requestId : undefined}
      onRetry={isApiError(error, 'forbidden') ? undefined : search.retry}
      retrying={search.isFetching}
    />
  )
}
