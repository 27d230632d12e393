import { useContactsSession } from './ContactsProvider.tsx'

/**
 * The language for dates, times and numbers, as the browser knows it (BCP 47). What is no tag counts as none: a portal that
 * is configured wrongly still shows what there is.
 */
export function useKnownLanguage(): string {
  const { language } = useContactsSession().host
  try {
    return (language && Intl.DateTimeFormat.supportedLocalesOf(language)[0]) || 'en'
  } catch {
    return 'en'
  }
}
