import type { Words } from '../../words/words.ts'

export const people: Words['people'] = {
  unnamed: 'Person ohne Namen',
  vip: 'VIP',
  disabled: 'Deaktiviert',
  loadingPerson: 'Person wird geladen',
  personFailed: 'Die Person konnte nicht geladen werden',
}

export const missing: Words['missing'] = {
  title: 'Diese Person gibt es nicht',
  hint: 'Vielleicht ist die Adresse falsch geschrieben, oder die Person wurde entfernt.',
  findAnother: 'Eine andere Person suchen',
}

export const search: Words['search'] = {
  title: 'Personen',
  search: 'Personen suchen',
  searchHint: 'Name, E-Mail oder Telefonnummer',
  clear: 'Suche leeren',
  results: 'Gefundene Personen',
  draft: 'Entwurf',
  loading: 'Personen werden geladen',
  loadFailed: 'Die Personen konnten nicht geladen werden',
  moreFailed: 'Weitere Personen konnten nicht geladen werden',
  everybody: (count, figure) => (count === 1 ? '1 Person' : `${figure} Personen`),
  found: (count, figure) => (count === 1 ? '1 Person gefunden' : `${figure} Personen gefunden`),
  shown: (figure) => `Die ersten ${figure} Personen`,
  foundNone: 'Niemand gefunden',
  noMatch: (query) => `Niemand gefunden mit „${query}“`,
  noMatchHint: 'Versuchen Sie einen kürzeren Teil des Namens oder der E-Mail-Adresse.',
  wholeHint: 'Vollständige E-Mail-Adresse oder Nummer der Person',
  notByPart: 'Dieses System sucht nicht nach einem Teil des Namens',
  notSearched: (query) => `Nach „${query}“ wurde nicht gesucht`,
  notSearchedHint:
    'Geben Sie eine vollständige E-Mail-Adresse oder die Nummer der Person ein. Ein leeres Feld zeigt alle.',
  noAddress: (query) => `Niemand gefunden mit der Adresse „${query}“`,
  noAddressHint:
    'Geben Sie die vollständige primäre E-Mail-Adresse ein, wie dieses System sie kennt.',
  noNumber: (query) => `Niemand hat die Nummer ${query}`,
  noNumberHint: 'Es ist die Nummer am Ende der Adresse der Seite einer Person.',
  nobody: 'Es gibt noch keine Personen',
  nobodyHint: 'Sie erscheinen hier, sobald der Dienst sie kennt.',
  showMore: 'Mehr anzeigen',
}
