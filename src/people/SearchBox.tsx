import search from '@tabler/icons/outline/search.svg?path'
import clear from '@tabler/icons/outline/x.svg?path'
import type { KeyboardEvent, Ref } from 'react'
import { Icon } from '../ui/Icon.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { searchMessages } from '../ui/messages/searchMessages.ts'
import { Spinner } from '../ui/Spinner.tsx'
import { useWords } from '../ui/words/useWords.ts'
import styles from './SearchBox.module.css'

interface SearchBoxProps {
  text: string
  /** What can be typed. */
  hint: string
  /** The people on screen are not yet those of the text. */
  searching: boolean
  onChange: (text: string) => void
  onClear: () => void
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void
  ref: Ref<HTMLInputElement>
}

/** Where the agent types whom to find. */
export function SearchBox({
  text,
  hint,
  searching,
  onChange,
  onClear,
  onKeyDown,
  ref,
}: SearchBoxProps) {
  const words = useWords('search', searchMessages)
  return (
    <div className={styles.box}>
      <span className={styles.icon}>
        <Icon path={search} />
      </span>
      <input
        ref={ref}
        type="search"
        className={styles.input}
        aria-label={words.search}
        placeholder={hint}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        dir="auto"
        value={text}
        onChange={({ target }) => onChange(target.value)}
        onKeyDown={onKeyDown}
      />
      {searching && (
        <span className={`${styles.icon} pc-delayed`}>
          <Spinner />
        </span>
      )}
      {text !== '' && (
        <IconButton label={words.clear} onClick={onClear}>
          <Icon path={clear} size={16} />
        </IconButton>
      )}
    </div>
  )
}
