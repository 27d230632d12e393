import styles from './Icon.module.css'

interface IconProps {
  /** What is drawn on 18 by 18. */
  path: string
  /** In pixels. Default: 18. */
  size?: number
  /** How thick the lines are, of 18. Default: 1.5. */
  stroke?: number
}

/** A drawing beside a word or on a button that has a name: screen readers pass over it. */
export function Icon({ path, size = 18, stroke = 1.5 }: IconProps) {
  return (
    <svg
      viewBox="0 0 18 18"
      width={size}
      height={size}
      strokeWidth={stroke}
      className={styles.icon}
      aria-hidden
    >
      <path d={path} />
    </svg>
  )
}
