/** Kinds of searches, each with some texts: common and rare ones, in several scripts. */
export const searches: Record<string, string[]> = {
  '1 character': ['e', 'q', 'ж', 'a', '龍', 'م', '김', '9'],
  '2 characters': ['an', 'zx', 'μα', 'ив', 'प्', 'qx', '06', 'wź'],
  '3 characters': ['mar', 'xan', 'ива', 'μαρ', 'محم', 'zel', 'qqq', '王秀英'],
  '10 characters': [
    'maria berg',
    'wanda quis',
    'анна ивано',
    'zita xanze',
    'nobody at ',
    'howard win',
  ],
  '30 characters': [
    'maria hillman.4711@widget.exam',
    'john wellwood sonmanberg quist',
    'анна ивановров@widget.example.',
    'quentin.quistzel.777777@mail.e',
  ],
  'e-mail': ['@quokka.example', 'xylo', 'person.1234', 'peter.berman', 'oscar.winzel', '.99@'],
  telephone: [
    '+31 6 1234 5678',
    '0031612',
    '06-1234',
    '(212) 555',
    '+49 (0)151 77',
    '5551234',
    '7777',
  ],
}
