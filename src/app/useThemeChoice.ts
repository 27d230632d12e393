import { useEffect, useState } from 'react'

/** `system` follows the setting of the operating system. */
export type ThemeChoice = 'system' | 'light' | 'dark'

/** Read by the script in index.html too, before the first paint. */
const storageKey = 'people-contacts:theme'

/** The colours that the agent has chosen, kept for the next visit and followed in every open tab. */
export function useThemeChoice(): [ThemeChoice, (choice: ThemeChoice) => void] {
  const [choice, setChoice] = useState(readChoice)

  useEffect(() => {
    const follow = ({ key }: StorageEvent) => {
      if (key === storageKey || key === null) setChoice(readChoice())
    }
    window.addEventListener('storage', follow)
    return () => window.removeEventListener('storage', follow)
  }, [])

  useEffect(() => {
    const meta = document.querySelector<HTMLMetaElement>('meta[name="color-scheme"]')
    if (meta) meta.content = choice === 'system' ? 'light dark' : choice
  }, [choice])

  const choose = (chosen: ThemeChoice) => {
    setChoice(chosen)
    keepChoice(chosen)
  }
  return [choice, choose]
}

function readChoice(): ThemeChoice {
  try {
    const kept = localStorage.getItem(storageKey)
    return kept === 'light' || kept === 'dark' ? kept : 'system'
  } catch {
    return 'system'
  }
}

function keepChoice(choice: ThemeChoice): void {
  try {
    if (choice === 'system') localStorage.removeItem(storageKey)
    else localStorage.setItem(storageKey, choice)
  } catch {
    // A forbidden storage: the choice lives as long as the page.
  }
}
