import type { Stage } from './stage.ts'

/** One thing an agent does for the caller, shown and proved. */
export interface Scene {
  /** What it shows, as the name of a test. */
  title: string
  /** The page that it starts on. */
  startsAt: 'people' | 'person'
  play(stage: Stage): Promise<void>
}
