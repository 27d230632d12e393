import type { RunningServer } from './startServer.ts'

/**
 * The line that says where the page is. A token that this server made itself is shown as a link that signs in, but only
 * to a person at a terminal: what goes elsewhere may be kept as a log, and gets the name of the token's file. In front of a live system there is no token to show.
 */
export function greeting(
  { url, accessToken, tokenFile, liveHost }: Omit<RunningServer, 'stop'>,
  isTerminal: boolean,
): string {
  if (liveHost !== undefined)
    return `people-contacts is ready: ${url}/ (in front of ${liveHost}; its access tokens sign in)`
  if (tokenFile === undefined) return `people-contacts is ready: ${url}/`
  if (isTerminal)
    return `people-contacts is ready, and this link signs in: ${url}/#access_token=${accessToken}`
  return `people-contacts is ready: ${url}/ (the access token is in ${tokenFile})`
}
