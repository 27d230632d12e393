import { useEffect, useState } from 'react'
import type { Language } from '../../ui/words/words.ts'

/** The languages that come with the element, by the first part of their tags; each loads when it is asked for. */
const languages = new Map<string, () => Promise<Language>>([
  ['nl', () => import('../../ui/messages/dutch.ts').then(({ dutch }) => dutch)],
  ['de', () => import('../../ui/messages/german.ts').then(({ german }) => german)],
])

/**
 * What to speak for a tag: words by its first part, dates by all of it. The tag itself, which means English words, where
 * there are none or they cannot be loaded. While others are on their way it is what was spoken before; at first nothing.
 */
export function useLanguage(tag: string | undefined): { language: Language | string } | undefined {
  const load = languages.get(firstPart(tag))
  const [spoken, setSpoken] = useState<{ language: Language | string } | undefined>(
    load ? undefined : { language: tag ?? 'en' },
  )

  useEffect(() => {
    let isAsked = true
    const speak = (language: Language | string) => {
      if (isAsked) setSpoken({ language })
    }
    if (load && tag) {
      load().then(
        ({ words }) => speak({ tag, words }),
        () => speak(tag),
      )
    } else speak(tag ?? 'en')
    return () => {
      isAsked = false
    }
  }, [load, tag])

  return spoken
}

function firstPart(tag = ''): string {
  try {
    return new Intl.Locale(tag).language
  } catch {
    return ''
  }
}
