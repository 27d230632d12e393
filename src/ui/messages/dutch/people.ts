import type { Words } from '../../words/words.ts'

export const people: Words['people'] = {
  unnamed: 'Persoon zonder naam',
  vip: 'VIP',
  disabled: 'Uitgeschakeld',
  loadingPerson: 'Persoon laden',
  personFailed: 'De persoon kon niet worden geladen',
}

export const missing: Words['missing'] = {
  title: 'Deze persoon bestaat niet',
  hint: 'Misschien zit er een typefout in het adres, of is de persoon verwijderd.',
  findAnother: 'Een andere persoon zoeken',
}

export const search: Words['search'] = {
  title: 'Personen',
  search: 'Personen zoeken',
  searchHint: 'Naam, e-mail of telefoonnummer',
  clear: 'Zoektekst wissen',
  results: 'Gevonden personen',
  draft: 'Concept',
  loading: 'Personen laden',
  loadFailed: 'De personen konden niet worden geladen',
  moreFailed: 'Meer personen konden niet worden geladen',
  everybody: (count, figure) => (count === 1 ? '1 persoon' : `${figure} personen`),
  found: (count, figure) => (count === 1 ? '1 persoon gevonden' : `${figure} personen gevonden`),
  shown: (figure) => `De eerste ${figure} personen`,
  foundNone: 'Niemand gevonden',
  noMatch: (query) => `Niemand gevonden met ‘${query}’`,
  noMatchHint: 'Probeer een korter deel van de naam of van het e-mailadres.',
  wholeHint: 'Volledig e-mailadres, of nummer van de persoon',
  notByPart: 'Dit systeem zoekt niet op een deel van de naam',
  notSearched: (query) => `Er is niet gezocht op ‘${query}’`,
  notSearchedHint:
    'Typ een volledig e-mailadres of het nummer van de persoon. Een leeg veld toont iedereen.',
  noAddress: (query) => `Niemand gevonden met het adres ‘${query}’`,
  noAddressHint: 'Typ het volledige primaire e-mailadres, zoals dit systeem het kent.',
  noNumber: (query) => `Niemand heeft nummer ${query}`,
  noNumberHint: 'Het is het nummer aan het eind van het adres van iemands pagina.',
  nobody: 'Er zijn nog geen personen',
  nobodyHint: 'Ze verschijnen hier zodra de service ze kent.',
  showMore: 'Meer tonen',
}
