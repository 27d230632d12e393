import type { Scene } from './scene.ts'
import { add } from './scenes/add.ts'
import { call } from './scenes/call.ts'
import { conflict } from './scenes/conflict.ts'
import { copy } from './scenes/copy.ts'
import { edit } from './scenes/edit.ts'
import { find } from './scenes/find.ts'
import { locked } from './scenes/locked.ts'
import { removeAll } from './scenes/removeAll.ts'
import { undo } from './scenes/undo.ts'

/** The story of a caller whose number changed, in the order it is told. Each scene also stands alone. */
export const story: Record<string, Scene> = {
  find,
  call,
  copy,
  add,
  locked,
  edit,
  conflict,
  undo,
  removeAll,
}

/** The scene that has the poster of the whole story. */
export const posterOfStory = conflict
