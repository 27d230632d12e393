import type { Words } from '../../words/words.ts'

export const contacts: Words['contacts'] = {
  region: 'Contactgegevens',
  count: (count) => (count === 1 ? '1 contactgegeven' : `${count} contactgegevens`),
  none: 'Nog geen contactgegevens',
  noneHint: 'Voeg toe hoe deze persoon te bereiken is.',
  loading: 'Contactgegevens laden',
  more: 'Er komen nog meer contactgegevens',
  loadFailed: 'De contactgegevens konden niet worden geladen',
  add: 'Toevoegen',
  removeAll: 'Alles verwijderen',
  recentChanges: 'Recente wijzigingen',
  readOnlyAccess: 'U kunt hier contactgegevens lezen, maar u hebt geen rechten om ze te wijzigen.',

  channel: { telephone: 'Telefoon', email: 'E-mail', chat: 'Chat', website: 'Website' },
  otherChannel: 'Overig',
  noValue: 'Geen waarde',
  label: {
    work: 'Werk',
    mobile: 'Mobiel',
    home: 'Thuis',
    personal: 'Privé',
    fax: 'Fax',
    chat_skype: 'Skype',
    chat_slack: 'Slack',
    chat_teams: 'Microsoft Teams',
    chat_workchat: 'Workchat',
  },
  noLabel: 'Geen label',

  readOnly: 'Alleen-lezen',
  lockReason: (directory) =>
    `Wordt beheerd door ${directory}: corrigeer het daar, dan komt het met de volgende synchronisatie hier.`,
  directory: 'de directorysynchronisatie',
  unchecked: 'Niet bekend of dit te wijzigen is',
  verified: 'Geverifieerd',
  saving: 'Opslaan…',
  opensInNewTab: 'opent in een nieuw tabblad',
  goesTo: (host) => `gaat naar ${host}`,

  copy: (value) => `${value} kopiëren`,
  copied: (value) => `${value} gekopieerd`,
  copyFailed: (value) => `Kopiëren lukte niet. Selecteer het zelf: ${value}`,
  edit: (label, value) => `${label} ${value} bewerken`.trim(),
  delete: (label, value) => `${label} ${value} verwijderen`.trim(),

  deleted: (label, value) => `${label} ${value} verwijderd`.trim(),
  undo: 'Ongedaan maken',
  undoKey: 'Ctrl+Z',
  deleteFailed: (label, value) => `${label} ${value} is niet verwijderd`.trim(),
}

export const portal: Words['portal'] = {
  requestCorrection: (label, value) => `Correctie aanvragen voor ${label} ${value}`.trim(),
}
