interface Start {
  /** The token of this tab's session, if that has not ended. */
  kept: string | undefined
  /** The token of the link by which the page was opened. */
  link: string | undefined
  /** Whether the tab holds something typed that waits to be saved. */
  hasTyped: boolean
}

/**
 * The token with which a tab begins, before it has heard of others; `undefined` where the agent is asked first, or signs in
 * first. `TabSession` decides the same, and has the last word.
 */
export function tokenAtStart({ kept, link, hasTyped }: Start): string | undefined {
  if (kept !== undefined) return link === undefined || link === kept ? kept : undefined
  return hasTyped ? undefined : link
}
