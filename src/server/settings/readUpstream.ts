import { isLoopback } from '../access/hostNames.ts'
import { SettingError } from './settingError.ts'

/** A live system whose API is used instead of the embedded one. */
export interface UpstreamSetting {
  /** Where its API is, with or without `/v1` and without a slash at the end, e.g. `https://api.example.com/v1`. */
  url: URL
  /** The account that every call is for; `undefined` sends none. */
  account: string | undefined
}

type Environment = Record<string, string | undefined>

/**
 * @returns `undefined` when RSERVICE_API_URL is not set
 * @throws SettingError naming the setting
 */
export function readUpstream(env: Environment): UpstreamSetting | undefined {
  const text = env.RSERVICE_API_URL
  if (!text) return undefined
  const account = env.RSERVICE_ACCOUNT || undefined
  if (account !== undefined && !/^[\x21-\x7e]+$/.test(account)) {
    throw new SettingError('RSERVICE_ACCOUNT must be printable ASCII without spaces.')
  }
  return { url: readApiUrl(text), account }
}

function readApiUrl(text: string): URL {
  const url = URL.parse(text)
  const isPlain = url && !url.username && !url.password && !url.search && !/[?#]/.test(text)
  if (!isPlain || !['http:', 'https:'].includes(url.protocol)) {
    throw new SettingError(
      'RSERVICE_API_URL must be an address like https://api.example.com/v1, without user, parameters and fragment.',
    )
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw new SettingError(
      `RSERVICE_API_URL would send access tokens to ${url.hostname} in clear: give an https address.`,
    )
  }
  url.pathname = url.pathname.replace(/\/+$/, '')
  return url
}
