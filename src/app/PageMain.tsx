import type { ReactNode, Ref } from 'react'
import styles from './PageMain.module.css'

interface PageMainProps {
  children: ReactNode
  /** To put the focus here after the way to another page. */
  ref?: Ref<HTMLElement>
}

/** The one column of content. */
export function PageMain({ children, ref }: PageMainProps) {
  return (
    <main ref={ref} tabIndex={-1} className={styles.main}>
      {children}
    </main>
  )
}
