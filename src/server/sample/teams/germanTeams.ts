import type { Team } from '../team.ts'

/** Names in Latin script: Germany and Sweden. */
export const germanTeams: readonly Team[] = [
  {
    organization: 'nordhafen',
    site: 'hamburg',
    members: [
      ['Dr. Annegret Lührs', 'annegret.luehrs', 'Vorstand Betrieb', 'vip'],
      ['Torsten Hinrichsen', 'torsten.hinrichsen', 'Leiter Schadenregulierung'],
      ['Käthe Petersen', 'kaethe.petersen', 'Sachbearbeiterin Kfz'],
      ['Emre Aydoğan', 'emre.aydogan', 'Sachbearbeiter Hausrat'],
      ['Birte Claußen', 'birte.claussen', 'Versicherungsmathematikerin'],
      ['Sören Jessen', 'soeren.jessen', 'Systemadministrator'],
      ['Ulrike Brandt', 'ulrike.brandt', 'Assistenz des Vorstands'],
      ['Matthias von der Heide', 'matthias.vonderheide', 'Justiziar'],
      ['Nele Wittkowski', 'nele.wittkowski', 'Auszubildende'],
      ['Horst Prüß', 'horst.pruess', 'Außendienst', 'noSite'],
    ],
  },
  {
    organization: 'brueckner',
    site: 'munich',
    members: [
      ['Ludwig Brückner', 'ludwig.brueckner', 'Geschäftsführer', 'vip'],
      ['Theresa Brückner-Oswald', 'theresa.brueckner', 'Prokuristin'],
      ['Xaver Hintermoser', 'xaver.hintermoser', 'Meister Fräserei'],
      ['Zdenka Horáková', 'zdenka.horakova', 'Konstrukteurin'],
      ['Franz Josef Obermaier', 'fj.obermaier', 'Instandhaltung', 'noMail'],
      ['Goran Petrović', 'goran.petrovic', 'Schweißer', 'noMail'],
      ['Veronika Stadler', 'veronika.stadler', 'Einkauf'],
      ['Jürgen Groß', 'juergen.gross', 'Vertrieb Ausland'],
      ['Mechthild Freifrau von Rechenberg-Thalheim', 'm.rechenberg', 'Beirat', 'noSite'],
    ],
  },
  {
    organization: 'granviken',
    site: 'stockholm',
    members: [
      ['Åsa Lindgren Öberg', 'asa.lindgren', 'Driftchef'],
      ['Björn Sandström', 'bjorn.sandstrom', 'Nättekniker'],
      ['Zahra Hosseini', 'zahra.hosseini', 'Elkraftingenjör'],
      ['Elsa Nyqvist', 'elsa.nyqvist', 'Kundtjänst'],
      ['Mikael Hägglund', 'mikael.hagglund', 'Montör', 'noMail'],
      ['Solveig Ahlström', 'solveig.ahlstrom', 'Ekonomiansvarig'],
      ['Jussi Mäkelä', 'jussi.makela', 'Montör', 'disabled'],
      ['Linnea Åkerblom', 'linnea.akerblom', 'IT-samordnare'],
    ],
  },
]
