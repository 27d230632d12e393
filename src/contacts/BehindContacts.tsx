import { FormsAtHand, type FormsAtHandProps } from './FormsAtHand.tsx'
import { QuietRefresh, type QuietRefreshProps } from './QuietRefresh.tsx'

/** Shows nothing: what goes on behind contacts that have all been read. */
export function BehindContacts(props: QuietRefreshProps & FormsAtHandProps) {
  return (
    <>
      <QuietRefresh {...props} />
      <FormsAtHand {...props} />
    </>
  )
}
