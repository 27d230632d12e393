import { SettingError } from './settingError.ts'

const longest = 3600

/** @param name of the setting, for the message */
export function readSeconds(name: string, text: string): number {
  if (/^\d{1,4}$/.test(text) && Number(text) <= longest) return Number(text)
  throw new SettingError(`${name}=${text} is no number of seconds from 0 to ${longest}.`)
}
