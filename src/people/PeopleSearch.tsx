import { useCallback, useLayoutEffect, useRef } from 'react'
import { searchMessages } from '../ui/messages/searchMessages.ts'
import { useWords } from '../ui/words/useWords.ts'
import { PeopleCount } from './PeopleCount.tsx'
import { PeopleResults } from './PeopleResults.tsx'
import styles from './PeopleSearch.module.css'
import { SearchBox } from './SearchBox.tsx'
import { usePeopleSearch } from './usePeopleSearch.ts'
import { type ResultLeft, useReturn } from './useReturn.ts'
import { useSearchKeys } from './useSearchKeys.ts'
import { useSettledText } from './useSettledText.ts'

interface PeopleSearchProps {
  /** The text of the search to begin with. */
  initialQuery: string
  /** Told of each text that is searched for, so that the address can follow; must stay the same function. */
  onQuery: (query: string) => void
  hrefOfPerson: (personId: number) => string
  /**
   * Opens the page of a person without leaving this document; must stay the same function. `top` is where in the window
   * the result stands, in px.
   */
  onOpen: (personId: number, top: number) => void
  /** What `onOpen` was told when the agent left: that result returns to its place, and the focus to it. */
  returnFrom?: ResultLeft | undefined
}

/** Finding a person: search as you type, and arrow keys through the results. */
export function PeopleSearch(props: PeopleSearchProps) {
  const { initialQuery, onQuery, hrefOfPerson, onOpen, returnFrom } = props
  const words = useWords('search', searchMessages)
  const box = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const { text, settled, setText, settle } = useSettledText(initialQuery, onQuery)
  const search = usePeopleSearch(settled.trim())
  const isReturning = useReturn({ box, list, isFilled: search.people !== undefined, returnFrom })

  // Who opens somebody before the typing has settled comes back to what was typed.
  const typed = useRef(text)
  useLayoutEffect(() => {
    typed.current = text
  }, [text])
  const open = useCallback(
    (personId: number, top: number) => {
      onQuery(typed.current)
      onOpen(personId, top)
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
      <h1 className={styles.title}>{words.title}</h1>
      <div className={styles.box}>
        <SearchBox
          ref={box}
          text={text}
          hint={search.isByPart ? words.searchHint : words.wholeHint}
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
        isFresh={isFresh}
        isLaidOut={isReturning}
        onOpen={open}
        onKeyDown={keys.inList}
      />
    </>
  )
}
