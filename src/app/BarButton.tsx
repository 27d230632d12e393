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
  return (
    <button
      type="button"
      className={styles.button}
      title={state ? `${text}: ${state}` : text}
      onClick={onClick}
    >
      {icon}
      <span className={styles.text}>{text}</span>
      {state && <span className="pc-hidden">{`: ${state}`}</span>}
    </button>
  )
}
