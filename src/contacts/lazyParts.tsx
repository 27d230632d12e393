import { loadLaterCalls } from '../client/contactCalls.ts'
import { lazyPart, PartMissing } from '../ui/lazyPart.tsx'
import { isOnline } from '../ui/useOnline.ts'
import styles from './ContactsSection.module.css'

/** What is not needed before contacts are on screen: fetched when first asked for, and most of it in idle time. */
export const LazyContactForm = lazyPart(
  () => import('./ContactForm.tsx').then(({ ContactForm }) => ContactForm),
  <div className={styles.formPlace} />,
)

export const LazyKeptDraft = lazyPart(
  () => import('./KeptDraft.tsx').then(({ KeptDraft }) => KeptDraft),
  null,
)

export const LazyRemoveAllDialog = lazyPart(
  () => import('./RemoveAllDialog.tsx').then(({ RemoveAllDialog }) => RemoveAllDialog),
  null,
)

export const LazyDeleteForGoodDialog = lazyPart(
  () => import('./DeleteForGoodDialog.tsx').then((module) => module.DeleteForGoodDialog),
  null,
)

export const LazyLockChecks = lazyPart(
  () => import('./LockChecks.tsx').then(({ LockChecks }) => LockChecks),
  null,
)

/** Nobody waits for it: without it, forms are drawn when they are opened, and the list is as it was read. */
export const LazyBehindContacts = lazyPart(
  () => import('./BehindContacts.tsx').then(({ BehindContacts }) => BehindContacts),
  null,
  { isVital: false },
)

export const LazyContactChanges = lazyPart(
  () => import('./ContactChanges.tsx').then(({ ContactChanges }) => ContactChanges),
  null,
)

const loadWriting = () => import('./writes/writing.ts')

/**
 * What carries writes out, and says how they ended.
 *
 * @throws {PartMissing} when its code cannot be fetched: nothing was sent then.
 */
export async function loadWrites() {
  try {
    // With the calls: a write that has begun has all its code.
    const [writing] = await Promise.all([loadWriting(), loadLaterCalls()])
    return writing
  } catch (cause) {
    throw new PartMissing(cause)
  }
}

export function preloadParts(): void {
  if (isOnline()) void loadWrites().catch(() => undefined)
  LazyContactForm.preload()
  LazyKeptDraft.preload()
  LazyRemoveAllDialog.preload()
  LazyDeleteForGoodDialog.preload()
}
