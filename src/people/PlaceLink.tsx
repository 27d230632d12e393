import type { ReactNode } from 'react'
import { isPlainClick } from './isPlainClick.ts'

interface PlaceLinkProps {
  href: string
  /** Goes there without leaving this document; a click that asks for a new tab follows `href`, as does every click without it. */
  go?: (() => void) | undefined
  className?: string | undefined
  children: ReactNode
}

/** A link to another page of ours. */
export function PlaceLink({ href, go, className, children }: PlaceLinkProps) {
  return (
    <a
      href={href}
      className={className}
      onClick={(event) => {
        if (!go || !isPlainClick(event)) return
        event.preventDefault()
        go()
      }}
    >
      {children}
    </a>
  )
}
