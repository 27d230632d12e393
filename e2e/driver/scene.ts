/** The scenes that a server with `DEMO=1` plays. */
export type SceneName =
  | 'empty person'
  | 'busy person'
  | 'synchronised person'
  | 'slow API'
  | 'failing API'
  | 'usual'
  | 'a colleague edits now'
  | 'a synchronisation runs now'

/** What a scene has set: about nobody after one that is about the API. */
export interface Scene {
  scene: SceneName
  personId: number
  name: string
  /** As the API shows them, sorted as it sorts them. */
  contacts: { id: number; label: string; integration: boolean; [channel: string]: unknown }[]
}
