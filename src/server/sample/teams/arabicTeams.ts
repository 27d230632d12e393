import type { Team } from '../team.ts'

/** Names in Arabic script, written from right to left: the Emirates and Egypt. */
export const arabicTeams: readonly Team[] = [
  {
    organization: 'palm',
    site: 'dubai',
    members: [
      ['خالد بن سعيد المنصوري', 'khalid.almansoori', 'الرئيس التنفيذي', 'vip'],
      ['مريم الهاشمي', 'mariam.alhashimi', 'مديرة العمليات'],
      ['يوسف حداد', 'yousef.haddad', 'منسق شحن'],
      ['نورة الكعبي', 'noura.alkaabi', 'محللة مشتريات'],
      ['راجيش ناير', 'rajesh.nair', 'مشرف مستودع'],
      ['ليلى عبد الرحمن', 'layla.abdulrahman', 'محاسبة'],
      ['عمر الفاروقي', 'omar.alfarouqi', 'سائق', 'noMail'],
      ['سلمى بو خليل', 'salma.boukhalil', 'خدمة العملاء'],
      ['بلال قريشي', 'bilal.qureshi', 'فني دعم', 'disabled'],
    ],
  },
  {
    organization: 'blueNile',
    site: 'cairo',
    members: [
      ['د. هالة عبد المنعم', 'hala.abdelmoneim', 'مديرة المستشفى', 'vip'],
      ['د. طارق شوقي', 'tarek.shawky', 'جراح'],
      ['منى إبراهيم', 'mona.ibrahim', 'رئيسة التمريض'],
      ['كريم لطفي', 'karim.lotfy', 'صيدلي'],
      ['شيماء السيد', 'shaimaa.elsayed', 'موظفة استقبال'],
      ['مينا جرجس', 'mina.gerges', 'فني أشعة'],
      ['عبد الله رمضان', 'abdallah.ramadan', 'أمن', 'noMail'],
      ['رانيا فتحي', 'rania.fathy', 'مسؤولة تقنية المعلومات'],
    ],
  },
]
