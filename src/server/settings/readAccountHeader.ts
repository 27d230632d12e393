import { SettingError } from './settingError.ts'

/** Headers that say something else, so that none of them can carry an account. */
const takenHeaders =
  /^(accept.*|authorization|connection|content-.*|cookie|date|expect|host|idempotency-key|if-.*|keep-alive|origin|proxy-.*|referer|te|trailer|transfer-encoding|upgrade|user-agent)$/i

/**
 * The header that carries the account, whichever API is served.
 *
 * @throws SettingError naming the setting
 */
export function readAccountHeader(text: string): string {
  if (!/^[A-Za-z][A-Za-z0-9-]*$/.test(text)) {
    throw new SettingError(`RSERVICE_ACCOUNT_HEADER=${text} is not the name of a header.`)
  }
  if (takenHeaders.test(text)) {
    throw new SettingError(`RSERVICE_ACCOUNT_HEADER=${text} has another meaning in HTTP.`)
  }
  return text
}
