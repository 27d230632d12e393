/** Names of one script: first names, the most usual first, and the syllables that family names are made of. */
export interface Script {
  /** Of 100 people, how many have such a name. */
  share: number
  first: string[]
  syllables: string[]
  /** Whether the family name stands first, without a blank between. */
  familyFirst?: boolean
}

const words = (text: string) => text.split(' ')

/** What people of a large database are called. Small letters of syllables; the first one of a name is made a capital. */
export const scripts: Script[] = [
  {
    share: 52,
    first: words(
      'Maria John Anna David Emma Peter Sarah Michael Laura Thomas Julia Daniel Sophie Mark Eva Paul Lisa James Nina Robert Clara Oscar Ida Simon Grace Victor Helen Martin Alice Erik Rosa Hugo Ruth Felix Vera Howard Ines Bruno Olga Walter Wanda Quentin Xavier Zita',
    ),
    syllables: words(
      'ber man son ler berg tan ner hof well ing ton hill wood ford ley ard mar ken dal sen ros win gar ver vel bon del fer nor wick stein bach quist xan zel',
    ),
  },
  {
    share: 20,
    first: words(
      'José Zoë François Jürgen Ágnes Søren Łukasz Noémie Åsa Çağla Đorđe Nguyễn Trần Ştefan Müge Žofia Ðóra Íris Ólafur Émile',
    ),
    syllables: words(
      'ková čen ří müll scho nagy fehér gár lópe çel ılı nås bjö ström đỗ trư ngô ski wicz łęc ová řez žďá íñi ález',
    ),
  },
  {
    share: 9,
    first: words(
      'Анна Иван Мария Дмитрий Ольга Сергей Елена Павел Наталья Юрий Ирина Фёдор Ксения Глеб',
    ),
    syllables: words('ива нов пет ров сидо куз не цов мо роз вол ков ле бед ев ко зло щу кин'),
  },
  {
    share: 3,
    first: words('Μαρία Γιώργος Ελένη Νίκος Σοφία Κώστας Άννα Δημήτρης Ζωή'),
    syllables: words('πα πα δό που λος κω στα νι κο λά ου γεω ργί δης ψυ χο'),
  },
  {
    share: 6,
    first: words('محمد فاطمة أحمد مريم علي نور يوسف زينب حسن سارة'),
    syllables: words('عبد الل ها شم حس ين مر اد كر يم نا صر سا لم'),
  },
  {
    share: 4,
    first: words('प्रिया राहुल अनीता विजय सुनीता अमित कविता रवि'),
    syllables: words('शर् मा गुप् ता पटे ल सिं ह वर् कु मार जो शी'),
  },
  {
    share: 3,
    first: words('민준 서연 지훈 하은 도윤 수빈 예린'),
    syllables: words('김 이 박 최 정 강 조 윤'),
    familyFirst: true,
  },
  {
    share: 3,
    first: words('伟 芳 娜 敏 静 丽 强 磊 洋 艳 勇 军 秀英 桂英 龍'),
    syllables: words('王 李 张 刘 陈 杨 赵 黄 周 吴'),
    familyFirst: true,
  },
]
