import userOff from '@tabler/icons/outline/user-off.svg?path'
import { Icon } from '../ui/Icon.tsx'
import { missingMessages } from '../ui/messages/missingMessages.ts'
import { useWords } from '../ui/words/useWords.ts'
import styles from './PersonMissing.module.css'
import { PlaceLink } from './PlaceLink.tsx'

export interface PersonMissingProps {
  /** Where other people are found. */
  others?: { href: string; go?: (() => void) | undefined } | undefined
}

/** The page of a person that the service does not know. */
export function PersonMissing({ others }: PersonMissingProps) {
  const words = useWords('missing', missingMessages)
  return (
    <div className={styles.missing}>
      <Icon path={userOff} size={32} stroke={1.125} />
      <h1 className={styles.title}>{words.title}</h1>
      <p className={styles.hint}>{words.hint}</p>
      {others && <PlaceLink {...others}>{words.findAnother}</PlaceLink>}
    </div>
  )
}
