import { Button } from '../ui/Button.tsx'
import { otherSessionMessages } from '../ui/messages/otherSessionMessages.ts'
import { PageMain } from './PageMain.tsx'
import { PlainState } from './PlainState.tsx'
import { useDocumentTitle } from './useDocumentTitle.ts'

interface OtherSessionProps {
  /** What is at stake: the session in use, or what was typed in one that has ended. */
  about: 'session' | 'drafts'
  onChoose: (choice: 'keep' | 'replace') => void
}

/** Asks before a token replaces the session that is in use, or takes over what somebody has typed. */
export function OtherSession({ about, onChoose }: OtherSessionProps) {
  const words = otherSessionMessages[about]
  useDocumentTitle(words.title)
  return (
    <PageMain>
      <PlainState title={words.title} body={words.body}>
        <Button look="primary" onClick={() => onChoose('keep')}>
          {words.keep}
        </Button>
        <Button onClick={() => onChoose('replace')}>{words.replace}</Button>
      </PlainState>
    </PageMain>
  )
}
