import system from '@tabler/icons/outline/device-desktop.svg?path'
import dark from '@tabler/icons/outline/moon.svg?path'
import light from '@tabler/icons/outline/sun.svg?path'
import { Icon } from '../ui/Icon.tsx'
import { appMessages } from '../ui/messages/appMessages.ts'
import { useSystemColorScheme } from '../ui/useSystemColorScheme.ts'
import { BarButton } from './BarButton.tsx'
import { nextTheme } from './nextTheme.ts'
import type { ThemeChoice } from './useThemeChoice.ts'

const icons = { system, light, dark }

interface ThemeButtonProps {
  choice: ThemeChoice
  onChoose: (choice: ThemeChoice) => void
}

/** Goes through the colours: the system's, light and dark. Its name says which are chosen. */
export function ThemeButton({ choice, onChoose }: ThemeButtonProps) {
  const systemScheme = useSystemColorScheme()
  return (
    <BarButton
      icon={<Icon path={icons[choice]} stroke={1.3} />}
      text={appMessages.theme}
      state={appMessages.themeChoice[choice]}
      onClick={() => onChoose(nextTheme(choice, systemScheme))}
    />
  )
}
