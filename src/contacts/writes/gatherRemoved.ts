/** A list of thousands takes a good part of a second to be drawn anew. */
const together = 50
const longestWait = 1_000

interface GatheredIds {
  add: (id: number) => void
  /** Tells at once what has not been told yet. */
  tell: () => void
}

/** Gathers ids that come one by one, and tells them together: fifty at a time, and none later than a second after it came. */
export function gatherRemoved(onRemoved: (ids: readonly number[]) => void): GatheredIds {
  let gathered: number[] = []
  let timer: ReturnType<typeof setTimeout> | undefined

  const tell = () => {
    clearTimeout(timer)
    timer = undefined
    const ids = gathered
    gathered = []
    if (ids.length > 0) onRemoved(ids)
  }

  return {
    add: (id) => {
      gathered.push(id)
      timer ??= setTimeout(tell, longestWait)
      if (gathered.length >= together) tell()
    },
    tell,
  }
}
