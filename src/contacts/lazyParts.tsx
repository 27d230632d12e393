import { lazyPart } from '../ui/lazyPart.tsx'
import styles from './ContactsSection.module.css'

/** What is not needed before contacts are on screen: fetched in idle time, or when first asked for. */
export const LazyContactForm = lazyPart(
  () => import('./ContactForm.tsx').then(({ ContactForm }) => ContactForm),
  <div className={styles.formPlace} />,
)

export const LazyRemoveAllDialog = lazyPart(
  () => import('./RemoveAllDialog.tsx').then(({ RemoveAllDialog }) => RemoveAllDialog),
  null,
)

export const LazyDeleteForGoodDialog = lazyPart(
  () => import('./DeleteForGoodDialog.tsx').then((module) => module.DeleteForGoodDialog),
  null,
)

export function preloadParts(): void {
  LazyContactForm.preload()
  LazyRemoveAllDialog.preload()
  LazyDeleteForGoodDialog.preload()
}
