import type { Words } from '../../words/words.ts'

export const changes: Words['changes'] = {
  list: 'Recente wijzigingen',
  loading: 'Wijzigingen laden…',
  loadFailed: 'De wijzigingen konden niet worden geladen',
  moreFailed: 'Meer wijzigingen konden niet worden geladen',
  none: 'Nog geen wijzigingen',
  notTold: 'Dit systeem vertelt niet wie wat heeft gewijzigd.',
  showMore: 'Meer tonen',

  somebody: 'Iemand',
  added: (who, contact) => [who, ' heeft ', contact, ' toegevoegd'],
  deleted: (who, contact) => [who, ' heeft ', contact, ' verwijderd'],
  changed: (who, from, to) => [who, ' heeft ', from, ' gewijzigd in ', to],
  changedLabel: (who, value, from, to) => [
    who,
    ' heeft het label van ',
    value,
    ' gewijzigd van ',
    from,
    ' in ',
    to,
  ],
  moved: (who, from, fromChannel, to, toChannel) => [
    who,
    ' heeft ',
    from,
    ` (${fromChannel}) gewijzigd in `,
    to,
    ` (${toChannel})`,
  ],
  changedSomething: (who, contact) => [who, ' heeft ', contact, ' gewijzigd'],
  aContact: 'een contactgegeven',
  madeReadOnly: (who, contact) => [who, ' heeft ', contact, ' alleen-lezen gemaakt'],
  madeChangeable: (who, contact) => [who, ' heeft ', contact, ' wijzigbaar gemaakt'],
  andReadOnly: ' en alleen-lezen gemaakt',
  andChangeable: ' en wijzigbaar gemaakt',

  justNow: 'zojuist',
}
