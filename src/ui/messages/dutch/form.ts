import type { Words } from '../../words/words.ts'

export const form: Words['form'] = {
  addTitle: 'Contactgegeven toevoegen',
  editTitle: 'Contactgegeven bewerken',
  channel: 'Kanaal',
  label: 'Label',
  value: {
    telephone: 'Telefoonnummer',
    email: 'E-mailadres',
    chat: 'Chatlink',
    website: 'Websiteadres',
  },
  hint: {
    telephone: 'Met landnummer, bijvoorbeeld +31 20 555 0100',
    email: 'Bijvoorbeeld naam@example.org',
    chat: 'De link die een gesprek begint',
    website: 'Bijvoorbeeld www.example.org',
  },
  hidden: (visible) => `Met de verborgen tekens: ${visible}`,
  save: 'Opslaan',
  cancel: 'Annuleren',
  severalValues:
    'Dit contactgegeven bevat meer dan één waarde. Opslaan bewaart alleen die in dit formulier.',
  offline: 'U bent offline. Wat u typte blijft staan; sla het op zodra er weer verbinding is.',
  removedMeanwhile:
    'Dit contactgegeven is intussen verwijderd. Opslaan voegt het toe als een nieuw contactgegeven.',
  replacedMeanwhile:
    'Een synchronisatie heeft dit contactgegeven vervangen door een gelijk gegeven terwijl u het bewerkte. Opslaan wijzigt dat gegeven.',

  fault: {
    blank: 'Vul dit in',
    chooseLabel: 'Kies een label',
    unknownLabel: 'Kies een van de labels',
    labelDoesNotFit: 'Dit label past niet bij het kanaal. Kies een ander label',
    tooLong: (length, longest) =>
      `Maak het ${length - longest} korter: het heeft ${length} tekens, en ${longest} is het maximum`,
    unstorableCharacter: 'Verwijder het onzichtbare teken: het kan niet worden opgeslagen',
    blankValue: {
      telephone: 'Vul een telefoonnummer in',
      email: 'Vul een e-mailadres in',
      chat: 'Vul een chatlink in',
      website: 'Vul een websiteadres in',
    },
  },

  conflict: 'Iemand heeft dit contactgegeven gewijzigd terwijl u het bewerkte.',
  conflictMoved: (from, to) =>
    `Iemand heeft dit contactgegeven verplaatst van ${from} naar ${to} terwijl u het bewerkte.`,
  conflictTheirs: 'Van de ander',
  conflictWas: 'Eerder',
  conflictYours: 'Van u',
  keepTheirs: 'Die van de ander houden',
  saveMine: 'Die van mij opslaan',

  discardTitle: 'Weggooien wat u typte?',
  discardBody: 'Het is niet opgeslagen.',
  discardInDoubt:
    'Het is niet bekend of het eerder is opgeslagen. Wat opgeslagen is, blijft opgeslagen.',
  discard: 'Weggooien',
  keepEditing: 'Verder bewerken',
}

export const leaving: Words['leaving'] = {
  title: 'Deze persoon verlaten?',
  body: 'Wat u typte is niet opgeslagen. Het kan als concept bij deze persoon blijven tot u zich afmeldt of dit tabblad sluit.',
  stay: 'Hier blijven',
  keep: 'Verlaten, concept bewaren',
  discard: 'Verlaten, weggooien',
}
