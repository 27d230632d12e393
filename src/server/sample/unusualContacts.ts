import type { ContactDraft } from '../../contract/contactWrite.ts'
import { entered, imported } from './contactDrafts.ts'

/** What some people, by mailbox, have instead of the usual contacts: values that are right and look odd. */
export const unusualContacts: Readonly<Record<string, readonly ContactDraft[]>> = {
  'nkechi.eze': [
    imported('email', 'work', 'nkechi.eze@shared.widget.example'),
    entered('chat', 'chat_slack', '@nkechi'),
  ],
  'xiomara.pena': [
    imported('telephone', 'work', '+1 312-555-0142 ext. 6013'),
    entered('telephone', 'mobile', '1-773-555-0100'),
    imported('email', 'work', 'xiomara.pena@prairiefalls.example.com'),
    entered('email', 'personal', 'xiomara+credit.union@example.net'),
  ],
  'kaethe.petersen': [
    imported('telephone', 'work', '+49 (0)40 66969-417'),
    entered('email', 'personal', 'käthe@petersen-förde.example'),
    entered('chat', 'chat_skype', 'sip:kaethe.petersen@nordhafen.example'),
    entered('website', 'personal', 'https://www.käthes-garten.example/rosen'),
  ],
  'juergen.gross': [
    entered('telephone', 'work', '089 99998-112 oder 089 99998-113'),
    entered('telephone', 'fax', '089 99998-119'),
    entered('email', 'work', 'vertrieb-ausland@brueckner-soehne.example'),
  ],
  'helene.montclair': [
    entered('telephone', 'work', '01.99.00.17.76'),
    entered('email', 'personal', 'helene@montclair.example'),
    entered('chat', 'chat_skype', 'https://join.skype.com/invite/k3Qe7VbXw0aN'),
    entered('website', 'work', 'atelier-montclair.example/carnet'),
  ],
  'oksana.bilous': [
    entered('telephone', 'work', '+380 44 555 01 07 (дод. 12)'),
    entered('email', 'work', 'redaktsiia@svitanok.example'),
    entered('website', 'personal', 'https://пишу.example/оксана'),
  ],
  'misaki.sasaki': [
    imported('telephone', 'work', '03-5550-0188(内線 204)'),
    entered('telephone', 'mobile', '090-5550-0116'),
    imported('email', 'work', 'misaki.sasaki@hoshino-seiki.example'),
    entered(
      'chat',
      'chat_teams',
      'https://teams.microsoft.com/l/chat/0/0?users=misaki.sasaki@hoshino-seiki.example,kenta.takahashi@hoshino-seiki.example&topicName=%E6%83%85%E5%A0%B1%E3%82%B7%E3%82%B9%E3%83%86%E3%83%A0',
    ),
  ],
  'mariam.alhashimi': [
    imported('telephone', 'work', '٠٤ ٥٥٥ ٠١٢٦'),
    entered('telephone', 'mobile', '+971 50 555 0126'),
    imported('email', 'work', 'mariam.alhashimi@alnakheel.example'),
  ],
  'wenjing.ouyang': [
    imported('telephone', 'work', '+86-21-5550-0101'),
    imported('email', 'work', 'wenjing.ouyang@qingzhu.example'),
    entered('email', 'personal', '文静@例子.example'),
  ],
}
