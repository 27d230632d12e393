import { Button } from '../ui/Button.tsx'
import { messages } from '../ui/messages.ts'
import { PageMain } from './PageMain.tsx'
import { PlainState } from './PlainState.tsx'
import { useDocumentTitle } from './useDocumentTitle.ts'

const words = messages.app.otherSession

interface OtherSessionProps {
  onChoose: (choice: 'keep' | 'replace') => void
}

/** Asks before a link replaces the session that is in use. */
export function OtherSession({ onChoose }: OtherSessionProps) {
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
