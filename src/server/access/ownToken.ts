import type { Settings } from '../settings/readSettings.ts'
import { SettingError } from '../settings/settingError.ts'
import type { TokenStore } from '../store/store.ts'
import { isLoopback } from './hostNames.ts'
import { keptToken } from './tokenFile.ts'

interface OwnToken {
  /** `undefined` when only named tokens are let in. */
  accessToken: string | undefined
  /** The file that keeps the token, when this server made it. */
  tokenFile: string | undefined
}

/**
 * The token that is the server's own. Without `ACCESS_TOKEN` it makes one, but not for a server that other machines can
 * reach: there everybody has a token of their own.
 *
 * @throws SettingError when nobody at all would be let in
 */
export async function ownToken(
  { host, accessToken, database }: Pick<Settings, 'host' | 'accessToken' | 'database'>,
  tokens: TokenStore,
): Promise<OwnToken> {
  if (accessToken !== undefined) return { accessToken, tokenFile: undefined }
  if (isLoopback(host)) {
    const home = database.engine === 'sqlite' ? database.file : 'data/contacts'
    const tokenFile = `${home}.token`
    return { accessToken: await keptToken(tokenFile), tokenFile }
  }
  const isAnyInUse = (await tokens.list()).some(({ revoked_at }) => revoked_at === null)
  if (isAnyInUse) return { accessToken: undefined, tokenFile: undefined }
  throw new SettingError(
    `HOST=${host} can be reached from other machines, and nobody has a token: set ACCESS_TOKEN, or make one by npm run token -- add NAME --role agent.`,
  )
}
