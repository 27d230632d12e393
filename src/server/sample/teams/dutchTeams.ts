import type { Team } from '../team.ts'

/** Names in Latin script: the Netherlands and Flanders. */
export const dutchTeams: readonly Team[] = [
  {
    organization: 'widgetDataCenter',
    site: 'rotterdam',
    reportsTo: 'howard.tanner',
    members: [
      ['Femke de Vries', 'femke.devries', 'Service Delivery Manager'],
      ['Jeroen van den Heuvel', 'jeroen.vandenheuvel', 'Storage Engineer'],
      ['Sanne Bakker', 'sanne.bakker', 'Service Desk Agent'],
      ['Mehmet Yıldız', 'mehmet.yildiz', 'Service Desk Agent'],
      ['Lotte Hoekstra', 'lotte.hoekstra', 'Problem Manager'],
      ["Daan van 't Hof", 'daan.vanthof', 'Service Desk Agent'],
      ['Ruben Wijnaldum', 'ruben.wijnaldum', 'Field Engineer', 'noSite'],
      ['Fatima El Idrissi', 'fatima.elidrissi', 'Asset Manager'],
      ['Joost Terpstra', 'joost.terpstra', 'Service Desk Agent', 'disabled'],
    ],
  },
  {
    organization: 'maasoever',
    site: 'rotterdam',
    members: [
      ['Hendrika Verschoor', 'rika.verschoor', 'Directeur', 'vip'],
      ['Bart Noordzij', 'bart.noordzij', 'Hoofd planning'],
      ['Willemijn Postma', 'willemijn.postma', 'Planner'],
      ['Kees Groeneveld', 'kees.groeneveld', 'Vrachtwagenchauffeur', 'noMail'],
      ['Ömer Kaplan', 'omer.kaplan', 'Vrachtwagenchauffeur', 'noMail'],
      ['Griet Vandenbroucke', 'griet.vandenbroucke', 'Douanedeclarant'],
      ['Joris Lemmens', 'joris.lemmens', 'Douanedeclarant'],
      ['Annelies IJzerman', 'annelies.ijzerman', 'Debiteurenbeheer'],
      ['Stefan van der Meulen-Kuipers', 'stefan.vandermeulen', 'Magazijnchef'],
      ['Chantal Biharie', 'chantal.biharie', 'Receptioniste'],
    ],
  },
  {
    organization: 'oudewaal',
    site: 'utrecht',
    members: [
      ['Marijke Schuurmans', 'marijke.schuurmans', 'Gemeentesecretaris', 'vip'],
      ['Pieter-Jan Dijkgraaf', 'pieterjan.dijkgraaf', 'Hoofd Burgerzaken'],
      ['Yasmina Benali', 'yasmina.benali', 'Medewerker Burgerzaken'],
      ['Roos Timmerman', 'roos.timmerman', 'Medewerker Vergunningen'],
      ['Geert Wolters', 'geert.wolters', 'Beheerder Openbare Ruimte'],
      ['Ineke Zandstra', 'ineke.zandstra', 'Archivaris'],
      ['Tjitske Wiersma', 'tjitske.wiersma', 'Communicatieadviseur'],
      ['Dennis Blom', 'dennis.blom', 'Applicatiebeheerder'],
      ['Lieke Nijhuis', 'lieke.nijhuis', 'Stagiair', 'disabled'],
    ],
  },
]
