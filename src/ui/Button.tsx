import type { ReactNode, Ref } from 'react'
import styles from './Button.module.css'
import { Spinner } from './Spinner.tsx'

interface ButtonProps {
  children: ReactNode
  /** `primary` is the one thing to do; `danger` takes something away; `quiet` is in nobody's way. Default: `plain`. */
  look?: 'primary' | 'plain' | 'quiet' | 'danger'
  type?: 'button' | 'submit'
  icon?: ReactNode
  /** Lower, for a line of text. */
  compact?: boolean
  disabled?: boolean
  /** Shows that it is at work; pressing it again does nothing. */
  working?: boolean
  onClick?: (() => void) | undefined
  /** Marks the button for those who move the focus: it becomes `data-focus`. */
  focusKey?: string
  ref?: Ref<HTMLButtonElement>
}

/**
 * A button in the colours of Mantine's theme. Mantine's own Button brings 10 kB (gzip, with ActionIcon) that would have to arrive before the
 * first contact is on screen; this one is the browser's.
 */
export function Button(props: ButtonProps) {
  const { children, look = 'plain', type = 'button', icon, compact, disabled, working } = props
  return (
    <button
      ref={props.ref}
      type={type}
      className={styles.button}
      data-look={look}
      data-compact={compact}
      data-focus={props.focusKey}
      disabled={disabled}
      aria-disabled={working || undefined}
      onClick={working ? undefined : props.onClick}
    >
      {working ? <Spinner /> : icon}
      {children}
    </button>
  )
}
