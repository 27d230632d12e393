import { useState } from 'react'
import { messages } from '../ui/messages.ts'
import { LazyContactChanges } from './lazyParts.tsx'
import styles from './RecentChanges.module.css'

/** The latest changes to the contacts of a person, folded away: neither code nor data is fetched until they are asked for. */
export function RecentChanges({ personId }: { personId: number }) {
  const [open, setOpen] = useState(false)
  return (
    <details className={styles.changes} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>{messages.contacts.recentChanges}</summary>
      {open && <LazyContactChanges personId={personId} />}
    </details>
  )
}
