import type { MouseEvent, ReactNode } from 'react'
import styles from './IconButton.module.css'

interface IconButtonProps {
  /** The button's name, for screen readers and as a tooltip. */
  label: string
  children: ReactNode
  onClick: (event: MouseEvent) => void
  /** Marks the button for those who move the focus: it becomes `data-focus`. */
  focusKey?: string | undefined
}

/** A quiet square button that shows an icon: at least 32 px, 44 px where fingers point. */
export function IconButton({ label, children, onClick, focusKey }: IconButtonProps) {
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={label}
      title={label}
      data-focus={focusKey}
      onClick={onClick}
    >
      {children}
    </button>
  )
}
