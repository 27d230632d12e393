import type { ReactNode } from 'react'
import styles from './PlainState.module.css'

interface PlainStateProps {
  title: string
  body: string
  /** What the agent can do. */
  children: ReactNode
}

/** A page with one thing to say, and the way on. */
export function PlainState({ title, body, children }: PlainStateProps) {
  return (
    <div className={styles.state}>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.body}>{body}</p>
      <div className={styles.actions}>{children}</div>
    </div>
  )
}
