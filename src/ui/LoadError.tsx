import { IconAlertTriangle } from '@tabler/icons-react'
import { Button } from './Button.tsx'
import styles from './LoadError.module.css'
import { messages } from './messages.ts'

interface LoadErrorProps {
  title: string
  detail: string
  /** Left out where asking again cannot help. */
  onRetry?: (() => void) | undefined
  retrying?: boolean
}

/** Stands where the content would be: what could not be loaded, why, and Retry. */
export function LoadError({ title, detail, onRetry, retrying = false }: LoadErrorProps) {
  return (
    <div role="alert" className={styles.box}>
      <IconAlertTriangle size={20} aria-hidden className={styles.icon} />
      <div className={styles.text}>
        <strong>{title}</strong>
        <span>{detail}</span>
      </div>
      {onRetry && (
        <Button onClick={onRetry} working={retrying}>
          {messages.errors.retry}
        </Button>
      )}
    </div>
  )
}
