import { IconChevronLeft, IconLogout } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { PlaceLink } from '../people/PlaceLink.tsx'
import { appMessages } from '../ui/messages/appMessages.ts'
import { BarButton } from './BarButton.tsx'
import styles from './PageBar.module.css'
import { goBackToPeople, placeState, searchAddress } from './places.ts'

interface PageBarProps {
  /** Whether the way back to the search stands here; else the bar says whose page this is. */
  leadsBack?: boolean
  themeButton: ReactNode
  /** Left out where nobody is signed in. */
  onSignOut?: () => void
}

/** The bar above every page. */
export function PageBar({ leadsBack = false, themeButton, onSignOut }: PageBarProps) {
  return (
    <header className={styles.bar}>
      <div className={styles.inner}>
        {leadsBack ? (
          <PlaceLink
            href={placeState().from ?? searchAddress('')}
            go={goBackToPeople}
            className={styles.back}
          >
            <IconChevronLeft size={18} aria-hidden />
            {appMessages.backToPeople}
          </PlaceLink>
        ) : (
          <span className={styles.brand}>
            <img src="/favicon.svg" alt="" width={22} height={22} />
            {appMessages.title}
          </span>
        )}
        <span className={styles.actions}>
          {themeButton}
          {onSignOut && (
            <BarButton
              icon={<IconLogout size={18} stroke={1.75} aria-hidden />}
              text={appMessages.signOut}
              onClick={onSignOut}
            />
          )}
        </span>
      </div>
    </header>
  )
}
