import type { Team } from '../team.ts'

/** Names in Latin script with the most marks above and below their letters: Poland and Vietnam. */
export const polishAndVietnameseTeams: readonly Team[] = [
  {
    organization: 'podLipami',
    site: 'krakow',
    members: [
      ['Małgorzata Wiśniewska', 'malgorzata.wisniewska', 'Dyrektor placówki'],
      ['Zbigniew Krzyżanowski', 'zbigniew.krzyzanowski', 'Lekarz internista'],
      ['Łucja Dąbrowska', 'lucja.dabrowska', 'Pediatra'],
      ['Grzegorz Brzęczyk', 'grzegorz.brzeczyk', 'Ratownik medyczny', 'noMail'],
      ['Agnieszka Żuraw', 'agnieszka.zuraw', 'Położna'],
      ['Stanisław Ćwikliński', 'stanislaw.cwiklinski', 'Radiolog'],
      ['Oksana Hrynchuk', 'oksana.hrynchuk', 'Rejestratorka'],
      ['Jędrzej Śliwa', 'jedrzej.sliwa', 'Informatyk'],
      ['Halina Nowak-Gąsior', 'halina.nowakgasior', 'Księgowa', 'disabled'],
    ],
  },
  {
    organization: 'senVang',
    site: 'hoChiMinhCity',
    members: [
      ['Nguyễn Thị Hồng Nhung', 'nhung.nguyen', 'Giám đốc điều hành', 'vip'],
      ['Trần Quốc Bảo', 'bao.tran', 'Trưởng phòng vận hành'],
      ['Lê Thị Thu Hà', 'ha.le', 'Nhân viên chứng từ'],
      ['Phạm Minh Đức', 'duc.pham', 'Điều phối xe'],
      ['Đặng Hoàng Yến', 'yen.dang', 'Kế toán trưởng'],
      ['Võ Văn Tám', 'tam.vo', 'Tài xế', 'noMail'],
      ['Huỳnh Ngọc Ánh', 'anh.huynh', 'Chăm sóc khách hàng'],
      ['Bùi Xuân Trường', 'truong.bui', 'Thủ kho'],
      ['Đỗ Thùy Linh', 'linh.do', 'Thực tập sinh', 'disabled'],
      ['Nguyễn Thị Hồng Nhung', 'nhung.nguyen2', 'Nhân viên hải quan'],
    ],
  },
]
