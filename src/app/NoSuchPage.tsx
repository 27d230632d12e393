import { Link } from 'wouter'
import { messages } from '../ui/messages.ts'
import { PageMain } from './PageMain.tsx'
import { PlainState } from './PlainState.tsx'
import { useDocumentTitle } from './useDocumentTitle.ts'

const words = messages.app.noPage

/** What stands at an address that is none of ours. */
export function NoSuchPage() {
  useDocumentTitle(words.title)
  return (
    <PageMain>
      <PlainState title={words.title} body={words.body}>
        <Link href="/people">{words.link}</Link>
      </PlainState>
    </PageMain>
  )
}
