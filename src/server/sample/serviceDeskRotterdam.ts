import type { ContactDraft } from '../../contract/contactWrite.ts'
import { entered, imported } from './contactDrafts.ts'

/** The contacts of a service desk that answers for a whole company: more than one page of the API holds. */
export function serviceDeskRotterdamContacts(): ContactDraft[] {
  return [
    ...positions.map((line) => imported('telephone', 'work', `+31 10 155 ${line}`)),
    ...nationalLines.map((number) => entered('telephone', 'work', number)),
    ...onCallMobiles.map((number) => entered('telephone', 'mobile', number)),
    ...faxMachines.map((number) => entered('telephone', 'fax', number)),
    ...mailboxes.map((mailbox) => imported('email', 'work', `${mailbox}@shared.widget.example`)),
    ...writtenAddresses.map((address) => entered('email', 'work', address)),
    ...channelIds.map((id) =>
      entered('chat', 'chat_slack', `https://app.slack.com/client/T02EXAMPLE/C${id}`),
    ),
    ...rotas.map((rota) =>
      entered(
        'chat',
        'chat_teams',
        `https://teams.microsoft.com/l/chat/0/0?users=${rota}@shared.widget.example`,
      ),
    ),
    entered('chat', 'chat_skype', 'skype:servicedesk.rotterdam?chat'),
    entered('chat', 'chat_workchat', 'https://my.workplace.com/chat/t/100041775902318'),
    ...pages.map((page) => entered('website', 'work', `https://desk.widget.example/${page}`)),
  ]
}

const positions = [
  2100, 2101, 2102, 2103, 2104, 2105, 2106, 2107, 2110, 2111, 2112, 2113, 2114, 2115, 2120, 2121,
  2122, 2123, 2124, 2125, 2126, 2130, 2131, 2132, 2140, 2141, 2150, 2151, 2155, 2160, 2161, 2170,
  2171, 2180, 2199,
]

const nationalLines = [
  '010 155 2000',
  '+31 10 155 2000',
  '0113 496 0210',
  '+44 20 7946 0210',
  '+1 312-555-0110',
  '1-800-555-0199',
  '+61 2 5550 2100',
  '+49 40 66969-210',
  '089 / 99998-210',
  '08-465 004 21',
  '+33 1 99 00 21 00',
  '+48 12 555 02 00',
  '+351 225 550 200',
  '+55 11 5550-0200',
  '+84 28 5550 0200',
  '+359 2 555 0200',
  '+380 44 555 02 00',
  '+7 (727) 355-02-00',
  '+30 210 555 0200',
  '+971 4 555 0200',
  '+20 2 2555 0200',
  '+91 20 5550 0200',
  '+81 3-5550-0200',
  '+82 2-555-0200',
  '+86 21 5550 0200',
]

const onCallMobiles = [
  '+31 6 1234 7001',
  '+31 6 1234 7002',
  '+31 6 1234 7003',
  '+31 6 1234 7010',
  '06-1234 7011',
  '06-1234 7012',
  '+44 7700 900210',
  '+44 7700 900211',
]

const faxMachines = ['+31 10 155 2990', '+31 10 155 2991', '+44 20 7946 0299', '+1 312-555-0198']

const mailboxes = [
  'servicedesk',
  'servicedesk-nl',
  'servicedesk-be',
  'servicedesk-uk',
  'servicedesk-us',
  'servicedesk-apac',
  'payroll',
  'payroll-nl',
  'payroll-uk',
  'onboarding',
  'offboarding',
  'access-requests',
  'password-reset',
  'hardware',
  'laptops',
  'mobile-phones',
  'printers',
  'meeting-rooms',
  'network',
  'vpn',
  'storage',
  'backup',
  'databases',
  'security',
  'phishing',
  'major-incident',
  'change-advisory',
  'licences',
  'purchasing',
  'invoices',
  'facilities',
  'travel',
]

const writtenAddresses = [
  'help@widget.example',
  'customer-relations-and-complaints.netherlands-belgium-luxembourg@correspondence.shared-services.widget.example',
  'rotterdam.desk@example.org',
]

const channelIds = [
  '04RTM1DESK',
  '04RTM2NIGHT',
  '04PAYROLL7',
  '04MAJORINC',
  '04CABMEET1',
  '04LAPTOPS9',
  '04VPNHELP2',
]

const rotas = ['rota-early', 'rota-late', 'rota-night', 'rota-weekend', 'duty-manager']

const pages = [
  '',
  'status',
  'requests/new',
  'knowledge',
  'rota',
  'major-incidents',
  'access/password-reset',
  'shop/laptops',
]
