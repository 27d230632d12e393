import type { Team } from '../team.ts'

/** Names in Cyrillic script: Bulgaria, Ukraine and Kazakhstan. */
export const cyrillicTeams: readonly Team[] = [
  {
    organization: 'rosenValley',
    site: 'sofia',
    members: [
      ['Десислава Караджова', 'desislava.karadzhova', 'Изпълнителен директор', 'vip'],
      ['Георги Станчев', 'georgi.stanchev', 'Ръководител производство'],
      ['Ивайло Пенчев', 'ivaylo.penchev', 'Технолог'],
      ['Радостина Желева', 'radostina.zheleva', 'Химик'],
      ['Стоян Дойчинов', 'stoyan.doychinov', 'Шофьор', 'noMail'],
      ['Цветелина Мутафчиева', 'tsvetelina.mutafchieva', 'Търговски представител'],
      ['Бойко Раденков', 'boyko.radenkov', 'Системен администратор'],
      ['Йорданка Щерева', 'yordanka.shtereva', 'Счетоводител', 'disabled'],
    ],
  },
  {
    organization: 'svitanok',
    site: 'kyiv',
    members: [
      ['Оксана Білоус', 'oksana.bilous', 'Головна редакторка'],
      ['Тарас Гнатюк', 'taras.hnatiuk', 'Літературний редактор'],
      ['Їжакевич Соломія', 'solomiia.yizhakevych', 'Ілюстраторка'],
      ['Андрій Ґудзь', 'andrii.gudz', 'Верстальник'],
      ["Мар'яна Лисенко", 'mariana.lysenko', 'Менеджерка з прав'],
      ['Богдан Є. Черненко', 'bohdan.chernenko', 'Коректор'],
      ['Христина Паламарчук', 'khrystyna.palamarchuk', 'Маркетингова аналітикиня'],
      ['Юрій Завгородній', 'yurii.zavhorodnii', null, 'noSite', 'noOrganization'],
    ],
  },
  {
    organization: 'steppeWind',
    site: 'almaty',
    members: [
      ['Айгуль Нурланова', 'aigul.nurlanova', 'Генеральный директор', 'vip'],
      ['Сергей Ковальчук', 'sergey.kovalchuk', 'Главный инженер'],
      ['Динара Сәрсенбаева', 'dinara.sarsenbayeva', 'Инженер ветропарка'],
      ['Ерлан Қасымов', 'yerlan.kasymov', 'Диспетчер'],
      ['Наталья Щербакова', 'natalya.shcherbakova', 'Главный бухгалтер'],
      ['Тимур Ахметов', 'timur.akhmetov', 'Механик', 'noMail'],
      ['Фёдор Ильич Подъяпольский', 'fyodor.podyapolsky', 'Геодезист'],
      ['Жанна Омарова', 'zhanna.omarova', 'Специалист по кадрам'],
      ['Виктор Цой-Ли', 'viktor.tsoyli', 'Системный администратор', 'disabled'],
    ],
  },
]
