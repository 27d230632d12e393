import { useCallback, useLayoutEffect, useRef } from 'react'
import { messages } from '../ui/messages.ts'
import { PeopleCount } from './PeopleCount.tsx'
import { PeopleResults } from './PeopleResults.tsx'
import styles from './PeopleSearch.module.css'
import { SearchBox } from './SearchBox.tsx'
import { useFirstFocus } from './useFirstFocus.ts'
import { usePeopleSearch } from './usePeopleSearch.ts'
import { useSearchKeys } from './useSearchKeys.ts'
import { useSettledText } from './useSettledText.ts'

interface PeopleSearchProps {
  /** The text of the search to begin with. */
  initialQuery: string
  /** Told of each text that is searched for, so that the address can follow; must stay the same function. */
  onQuery: (query: string) => void
  hrefOfPerson: (personId: number) => string
  /** Opens the page of a person without leaving this document; must stay the same function. */
  onOpen: (personId: number) => void
  /** The person from whose page the agent comes back: focus returns to their result. */
  returnFrom?: number | undefined
}

/** Finding a person: search as you type, and arrow keys through the results. */
export function PeopleSearch(props: PeopleSearchProps) {
  const { initialQuery, onQuery, hrefOfPerson, onOpen, returnFrom } = props
  const box = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const { text, settled, setText, settle } = useSettledText(initialQuery, onQuery)
  const search = usePeopleSearch(settled.trim())
  useFirstFocus({ box, list, returnFrom })

  // Who opens somebody before the typing has settled comes back to what was typed.
  const typed = useRef(text)
  useLayoutEffect(() => {
    typed.current = text
  }, [text])
  const open = useCallback(
    (personId: number) => {
      onQuery(typed.current)
      onOpen(personId)
    },
    [onQuery, onOpen],
  )

  const clear = () => {
    setText('')
    settle('')
    box.current?.focus()
  }
  const isFresh = text === settled && !search.isOutdated && search.people !== undefined
  const keys = useSearchKeys({
    box,
    list,
    text,
    isFresh,
    onHurry: () => settle(text),
    onClear: clear,
  })

  return (
    <>
      <h1 className={styles.title}>{messages.people.title}</h1>
      <div className={styles.box}>
        <SearchBox
          ref={box}
          text={text}
          searching={search.isOutdated}
          onChange={setText}
          onClear={clear}
          onKeyDown={keys.inBox}
        />
      </div>
      <PeopleCount search={search} />
      <PeopleResults
        ref={list}
        search={search}
        hrefOfPerson={hrefOfPerson}
        onOpen={open}
        onKeyDown={keys.inList}
      />
    </>
  )
}
