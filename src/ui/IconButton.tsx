import { ActionIcon } from '@mantine/core'
import type { MouseEventHandler, ReactNode, Ref } from 'react'
import styles from './IconButton.module.css'

interface IconButtonProps {
  /** The button's name, for screen readers and as a tooltip. */
  label: string
  children: ReactNode
  onClick: MouseEventHandler<HTMLButtonElement>
  ref?: Ref<HTMLButtonElement>
}

/** A quiet square button that shows an icon: at least 32 px, 44 px where fingers point. */
export function IconButton({ label, children, onClick, ref }: IconButtonProps) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={32}
      className={styles.button}
      aria-label={label}
      title={label}
      onClick={onClick}
      ref={ref ?? null}
    >
      {children}
    </ActionIcon>
  )
}
