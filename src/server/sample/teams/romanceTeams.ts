import type { Team } from '../team.ts'

/** Names in Latin script: Portugal, Brazil and France. */
export const romanceTeams: readonly Team[] = [
  {
    organization: 'ribeira',
    site: 'porto',
    members: [
      [
        'Maria do Carmo de Albuquerque e Vasconcelos Pinto da Fonseca',
        'carmo.fonseca',
        'Presidente do Conselho de Administração',
        'vip',
      ],
      ['João Gonçalves', 'joao.goncalves', 'Diretor de Produção'],
      ['Inês Magalhães', 'ines.magalhaes', 'Designer Têxtil'],
      ['Rui Sá', 'rui.sa', 'Tintureiro', 'noMail'],
      ['Conceição Araújo', 'conceicao.araujo', 'Costureira', 'noMail'],
      ['Nuno Brandão', 'nuno.brandao', 'Responsável de Armazém'],
      ['Leonor Simões', 'leonor.simoes', 'Controlo de Qualidade'],
      ['Tomás Quintela', 'tomas.quintela', 'Técnico de Informática'],
    ],
  },
  {
    organization: 'horizonte',
    site: 'saoPaulo',
    members: [
      ['Adriana Figueiredo Prado', 'adriana.prado', 'Diretora de Operações', 'vip'],
      ['Caio Benedetti', 'caio.benedetti', 'Gerente de Sinistros'],
      ['Thaís Conceição dos Santos', 'thais.santos', 'Analista de Sinistros'],
      ['Anderson Ferreira', 'anderson.ferreira', 'Analista de Sinistros'],
      ['Yumi Watanabe Lopes', 'yumi.lopes', 'Atuária'],
      ['Rogério Guimarães', 'rogerio.guimaraes', 'Corretor'],
      ['Luíza Montenegro', 'luiza.montenegro', 'Atendimento ao Cliente'],
      ['Wellington Assunção', 'wellington.assuncao', 'Atendimento ao Cliente'],
      ['Débora Kaminski', 'debora.kaminski', 'Jurídico', 'disabled'],
      ['Iracema Potiguara', 'iracema.potiguara', 'Ouvidora'],
    ],
  },
  {
    organization: 'montclair',
    site: 'paris',
    members: [
      ['Hélène Montclair', 'helene.montclair', 'Directrice artistique', 'vip'],
      ['François-Xavier Lemoine', 'fx.lemoine', 'Chef d’atelier'],
      ['Aminata Diallo', 'aminata.diallo', 'Modéliste'],
      ['Loïc Le Goff', 'loic.legoff', 'Sellier'],
      ['Noémie Desjardins', 'noemie.desjardins', 'Responsable boutique'],
      ['Çetin Aksoy', 'cetin.aksoy', 'Coupeur'],
      ['Élodie Ruiz', 'elodie.ruiz', 'Comptable', 'noSite'],
    ],
  },
]
