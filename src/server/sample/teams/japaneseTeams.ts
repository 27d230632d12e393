import type { Team } from '../team.ts'

/** Names in Japanese: kanji, hiragana and katakana. */
export const japaneseTeams: readonly Team[] = [
  {
    organization: 'hoshino',
    site: 'tokyo',
    members: [
      ['星野 隆一', 'ryuichi.hoshino', '代表取締役社長', 'vip'],
      ['佐々木 美咲', 'misaki.sasaki', '情報システム部 部長'],
      ['高橋 健太', 'kenta.takahashi', 'ネットワーク担当'],
      ['渡邉 さくら', 'sakura.watanabe', 'ヘルプデスク'],
      ['小野寺 翔', 'sho.onodera', '設計技術者'],
      ['伊藤 花子', 'hanako.ito', '経理課 主任'],
      ['マリア・サントス', 'maria.santos', '品質保証'],
      ['長谷川 あゆみ', 'ayumi.hasegawa', '総務課'],
      ['齋藤 大輔', 'daisuke.saito', '営業二課'],
      ['五十嵐 ひろし', 'hiroshi.igarashi', '顧問', 'noSite'],
    ],
  },
  {
    organization: 'minato',
    site: 'osaka',
    members: [
      ['山本 千代', 'chiyo.yamamoto', '所長'],
      ['中村 拓海', 'takumi.nakamura', '配車係'],
      ['小林 直子', 'naoko.kobayashi', '通関士'],
      ['グエン・ヴァン・ナム', 'nam.nguyen', '倉庫作業員', 'noMail'],
      ['松田 一郎', 'ichiro.matsuda', '運転手', 'noMail'],
      ['吉岡 みどり', 'midori.yoshioka', '事務'],
      ['森 仁', 'jin.mori', '運転手', 'disabled'],
      ['青木 結衣', 'yui.aoki', '経理'],
    ],
  },
]
