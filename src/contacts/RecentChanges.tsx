import { useState } from 'react'
import { contactMessages } from '../ui/messages/contactMessages.ts'
import { useWords } from '../ui/words/useWords.ts'
import { LazyContactChanges } from './lazyParts.tsx'
import styles from './RecentChanges.module.css'

/** The latest changes to the contacts of a person, folded away: neither code nor data is fetched until they are asked for. */
export function RecentChanges({ personId }: { personId: number }) {
  const words = useWords('contacts', contactMessages)
  const [open, setOpen] = useState(false)
  return (
    <details className={styles.changes} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>{words.recentChanges}</summary>
      {open && <LazyContactChanges personId={personId} />}
    </details>
  )
}
