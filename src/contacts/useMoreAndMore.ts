import { startTransition, useEffect, useState } from 'react'

/** So many rows are more than the first screen holds; and drawing so many more takes less than the agent notices. */
const step = 50

/** How many of `count` rows are to be drawn: the first at once, then more and more, whenever the agent needs nothing else. */
export function useMoreAndMore(count: number): number {
  const [drawn, setDrawn] = useState(step)

  useEffect(() => {
    if (drawn < count) startTransition(() => setDrawn(drawn + step))
  }, [drawn, count])

  return drawn
}
