import user from '@tabler/icons/outline/user.svg?path'
import { Icon } from '../ui/Icon.tsx'
import styles from './Avatar.module.css'
import { initials } from './initials.ts'

interface AvatarProps {
  name: string
  size: 'row' | 'page'
}

/** The initials of a person; the name always stands beside them, so screen readers pass over them. */
export function Avatar({ name, size }: AvatarProps) {
  const letters = initials(name)
  return (
    <span className={styles.avatar} data-size={size} aria-hidden>
      {letters || <Icon path={user} size={size === 'page' ? 28 : 20} stroke={1.3} />}
    </span>
  )
}
