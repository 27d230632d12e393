import type { Words } from '../../words/words.ts'

export const contacts: Words['contacts'] = {
  region: 'Kontaktdaten',
  count: (count) => (count === 1 ? '1 Kontaktangabe' : `${count} Kontaktangaben`),
  none: 'Noch keine Kontaktdaten',
  noneHint: 'Fügen Sie hinzu, wie diese Person zu erreichen ist.',
  loading: 'Kontaktdaten werden geladen',
  more: 'Weitere Kontaktdaten werden geladen',
  loadFailed: 'Die Kontaktdaten konnten nicht geladen werden',
  add: 'Hinzufügen',
  removeAll: 'Alle entfernen',
  recentChanges: 'Letzte Änderungen',
  readOnlyAccess:
    'Sie können Kontaktdaten hier lesen, aber Ihre Berechtigung erlaubt keine Änderungen.',

  channel: { telephone: 'Telefon', email: 'E-Mail', chat: 'Chat', website: 'Website' },
  otherChannel: 'Sonstige',
  noValue: 'Kein Wert',
  label: {
    work: 'Geschäftlich',
    mobile: 'Mobil',
    home: 'Zuhause',
    personal: 'Privat',
    fax: 'Fax',
    chat_skype: 'Skype',
    chat_slack: 'Slack',
    chat_teams: 'Microsoft Teams',
    chat_workchat: 'Workchat',
  },
  noLabel: 'Ohne Bezeichnung',

  readOnly: 'Schreibgeschützt',
  lockReason: (directory) =>
    `Gepflegt durch ${directory}: Korrigieren Sie es dort, die nächste Synchronisierung bringt es hierher.`,
  directory: 'die Verzeichnissynchronisierung',
  unchecked: 'Unbekannt, ob dies geändert werden kann',
  verified: 'Bestätigt',
  saving: 'Wird gespeichert…',
  opensInNewTab: 'öffnet sich in einem neuen Tab',
  goesTo: (host) => `führt zu ${host}`,

  copy: (value) => `${value} kopieren`,
  copied: (value) => `${value} kopiert`,
  copyFailed: (value) => `Kopieren nicht möglich. Markieren Sie es von Hand: ${value}`,
  edit: (label, value) => `${label} ${value} bearbeiten`.trim(),
  delete: (label, value) => `${label} ${value} löschen`.trim(),

  deleted: (label, value) => `${label} ${value} gelöscht`.trim(),
  undo: 'Rückgängig',
  undoKey: 'Strg+Z',
  deleteFailed: (label, value) => `${label} ${value} wurde nicht gelöscht`.trim(),
}

export const portal: Words['portal'] = {
  requestCorrection: (label, value) => `Korrektur anfordern für ${label} ${value}`.trim(),
}
