import { type RefObject, useEffect, useState } from 'react'

/** Passing over a row is no interest in it, and the API counts every call. */
const restMs = 150

/**
 * The contacts whose rows, marked by `data-unknown` with the contact's id, have come to rest on the screen or half a
 * screen from it. Who was near once stays.
 */
export function useNearRows(section: RefObject<HTMLElement | null>): ReadonlySet<number> {
  const [near, setNear] = useState<ReadonlySet<number>>(() => new Set())
  const [observer, setObserver] = useState<IntersectionObserver>()

  useEffect(() => {
    const resting = new Set<number>()
    let timer: ReturnType<typeof setTimeout> | undefined
    const made = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const id = Number((target as HTMLElement).dataset.unknown)
          if (isIntersecting && id > 0) resting.add(id)
          else resting.delete(id)
        }
        clearTimeout(timer)
        timer = setTimeout(() => setNear((known) => new Set([...known, ...resting])), restMs)
      },
      { rootMargin: '50%' },
    )
    setObserver(made)
    return () => {
      clearTimeout(timer)
      made.disconnect()
    }
  }, [])

  // With every render, for each may bring new rows; one that is observed already is passed over.
  useEffect(() => {
    for (const row of section.current?.querySelectorAll('[data-unknown]') ?? []) {
      observer?.observe(row)
    }
  })

  return near
}
