/** Scenes about a person. */
export type PersonScene =
  | 'empty person'
  | 'busy person'
  | 'synchronised person'
  | 'a colleague edits now'
  | 'a synchronisation runs now'

/** Scenes about how the API answers; `usual` ends the others. */
export type ApiScene = 'slow API' | 'failing API' | 'usual'

/** The scenes that a server with `DEMO=1` plays. */
export type SceneName = PersonScene | ApiScene

/** Whom a scene is about, and what is stored of the person then. */
export interface Scene {
  scene: PersonScene
  personId: number
  name: string
  /** As the API shows them, sorted as it sorts them. */
  contacts: { id: number; label: string; integration: boolean; [channel: string]: unknown }[]
}
