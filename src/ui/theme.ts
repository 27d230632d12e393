import type { MantineThemeOverride } from '@mantine/core'

/** Sizes in px: inside a portal nothing may hang on the portal's root font size. */
export const theme: MantineThemeOverride = {
  primaryColor: 'indigo',
  primaryShade: { light: 8, dark: 8 },
  defaultRadius: 'sm',
  fontFamily: 'var(--pc-font)',
  fontSizes: { xs: '12px', sm: '14px', md: '15px', lg: '18px', xl: '22px' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '3px', sm: '6px', md: '8px', lg: '12px', xl: '32px' },
  respectReducedMotion: true,
  cursorType: 'pointer',
}
