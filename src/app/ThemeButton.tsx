import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react'
import { appMessages } from '../ui/messages/appMessages.ts'
import { useSystemColorScheme } from '../ui/useSystemColorScheme.ts'
import { BarButton } from './BarButton.tsx'
import { nextTheme } from './nextTheme.ts'
import type { ThemeChoice } from './useThemeChoice.ts'

const icons = { system: IconDeviceDesktop, light: IconSun, dark: IconMoon }

interface ThemeButtonProps {
  choice: ThemeChoice
  onChoose: (choice: ThemeChoice) => void
}

/** Goes through the colours: the system's, light and dark. Its name says which are chosen. */
export function ThemeButton({ choice, onChoose }: ThemeButtonProps) {
  const system = useSystemColorScheme()
  const Icon = icons[choice]
  return (
    <BarButton
      icon={<Icon size={18} stroke={1.75} aria-hidden />}
      text={appMessages.theme}
      state={appMessages.themeChoice[choice]}
      onClick={() => onChoose(nextTheme(choice, system))}
    />
  )
}
