import type { ReactNode } from 'react'
import styles from './BarButton.module.css'

interface BarButtonProps {
  icon: ReactNode
  text: string
  /** What is chosen at present; part of the button's name. */
  state?: string
  onClick: () => void
}

/** A quiet button of the bar above the page. */
export function BarButton({ icon, text, state, onClick }: BarButtonProps) {
  const name = state ? `${text}: ${state}` : text
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={name}
      title={name}
      onClick={onClick}
    >
      {icon}
      <span className={styles.text}>{text}</span>
    </button>
  )
}
