import type { Team } from '../team.ts'

/** Names in Greek, Devanagari, Hangul and Chinese characters. */
export const otherScriptTeams: readonly Team[] = [
  {
    organization: 'aegean',
    site: 'piraeus',
    members: [
      ['Ελευθερία Παπαδοπούλου', 'eleftheria.papadopoulou', 'Διευθύντρια Στόλου'],
      ['Γιώργος Ξενάκης', 'giorgos.xenakis', 'Αρχιπλοίαρχος'],
      ['Δήμητρα Οικονόμου', 'dimitra.oikonomou', 'Υπεύθυνη Πληρωμάτων'],
      ['Νικόλαος Θεοδωράκης', 'nikolaos.theodorakis', 'Μηχανικός', 'noMail'],
      ['Χρυσάνθη Βλάχου', 'chrysanthi.vlachou', 'Λογίστρια'],
      ['Σπύρος Ψαρράς', 'spyros.psarras', 'Τεχνική Υποστήριξη'],
    ],
  },
  {
    organization: 'sunrise',
    site: 'pune',
    members: [
      ['अनिता देशपांडे', 'anita.deshpande', 'Delivery Manager'],
      ['राजेश कुलकर्णी', 'rajesh.kulkarni', 'Senior Developer'],
      ['प्रिया शर्मा', 'priya.sharma', 'Test Lead'],
      ['विक्रम सिंह राठौड़', 'vikram.rathore', 'Support Engineer'],
      ['स्नेहा पाटिल', 'sneha.patil', 'Support Engineer'],
      ['मोहम्मद आरिफ़ ख़ान', 'arif.khan', 'Database Administrator'],
      ['कविता अय्यर', 'kavita.iyer', 'HR Partner', 'noSite'],
    ],
  },
  {
    organization: 'morningStar',
    site: 'seoul',
    members: [
      ['김서연', 'seoyeon.kim', '대표이사'],
      ['박지훈', 'jihoon.park', '개발팀장'],
      ['이하은', 'haeun.lee', '백엔드 개발자'],
      ['최민준', 'minjun.choi', '프론트엔드 개발자'],
      ['정유진', 'yujin.jung', '디자이너'],
      ['남궁민수', 'minsu.namgung', '고객지원', 'disabled'],
    ],
  },
  {
    organization: 'greenBamboo',
    site: 'shanghai',
    members: [
      ['欧阳文静', 'wenjing.ouyang', '总经理', 'vip'],
      ['王建国', 'jianguo.wang', '研发总监'],
      ['李晓梅', 'xiaomei.li', '产品经理'],
      ['张伟', 'wei.zhang', '测试工程师'],
      ['张伟', 'wei.zhang2', '销售代表'],
      ['陈思琪', 'siqi.chen', '人事专员'],
      ['刘洋', 'yang.liu', '运维工程师', 'noOrganization'],
    ],
  },
]
