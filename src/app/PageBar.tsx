import { IconChevronLeft, IconLogout } from '@tabler/icons-react'
import type { MouseEvent, ReactNode } from 'react'
import { messages } from '../ui/messages.ts'
import { BarButton } from './BarButton.tsx'
import styles from './PageBar.module.css'

interface PageBarProps {
  /** The way back, where there is one; else the bar shows whose page this is. */
  back?: { href: string; onClick: (event: MouseEvent) => void } | undefined
  themeButton: ReactNode
  /** Left out where nobody is signed in. */
  onSignOut?: () => void
}

/** The bar above every page. */
export function PageBar({ back, themeButton, onSignOut }: PageBarProps) {
  return (
    <header className={styles.bar}>
      <div className={styles.inner}>
        {back ? (
          <a className={styles.back} href={back.href} onClick={back.onClick}>
            <IconChevronLeft size={18} aria-hidden />
            {messages.app.backToPeople}
          </a>
        ) : (
          <span className={styles.brand}>
            <img src="/favicon.svg" alt="" width={22} height={22} />
            {messages.app.title}
          </span>
        )}
        <span className={styles.actions}>
          {themeButton}
          {onSignOut && (
            <BarButton
              icon={<IconLogout size={18} stroke={1.75} aria-hidden />}
              text={messages.app.signOut}
              onClick={onSignOut}
            />
          )}
        </span>
      </div>
    </header>
  )
}
