import chevronLeft from '@tabler/icons/outline/chevron-left.svg?path'
import logout from '@tabler/icons/outline/logout.svg?path'
import type { ReactNode } from 'react'
import { PlaceLink } from '../people/PlaceLink.tsx'
import { Icon } from '../ui/Icon.tsx'
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
            <Icon path={chevronLeft} />
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
              icon={<Icon path={logout} stroke={1.3} />}
              text={appMessages.signOut}
              onClick={onSignOut}
            />
          )}
        </span>
      </div>
    </header>
  )
}
