import type { Words } from '../../words/words.ts'

export const changes: Words['changes'] = {
  list: 'Letzte Änderungen',
  loading: 'Änderungen werden geladen…',
  loadFailed: 'Die Änderungen konnten nicht geladen werden',
  moreFailed: 'Weitere Änderungen konnten nicht geladen werden',
  none: 'Noch keine Änderungen',
  notTold: 'Dieses System gibt nicht an, wer was geändert hat.',
  showMore: 'Mehr anzeigen',

  somebody: 'Jemand',
  added: (who, contact) => [who, ' hat ', contact, ' hinzugefügt'],
  deleted: (who, contact) => [who, ' hat ', contact, ' gelöscht'],
  changed: (who, from, to) => [who, ' hat ', from, ' in ', to, ' geändert'],
  changedLabel: (who, value, from, to) => [
    who,
    ' hat die Bezeichnung von ',
    value,
    ' von ',
    from,
    ' in ',
    to,
    ' geändert',
  ],
  moved: (who, from, fromChannel, to, toChannel) => [
    who,
    ' hat ',
    from,
    ` (${fromChannel}) in `,
    to,
    ` (${toChannel}) geändert`,
  ],
  changedSomething: (who, contact) => [who, ' hat ', contact, ' geändert'],
  aContact: 'eine Kontaktangabe',
  madeReadOnly: (who, contact) => [who, ' hat ', contact, ' schreibgeschützt'],
  madeChangeable: (who, contact) => [who, ' hat ', contact, ' zur Bearbeitung freigegeben'],
  andReadOnly: ' und schreibgeschützt',
  andChangeable: ' und zur Bearbeitung freigegeben',

  justNow: 'gerade eben',
}
