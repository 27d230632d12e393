import fc from 'fast-check'

/** Texts over which others have stumbled. */
export const nastyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '\0',
    'a\0b',
    '\r\nX-Injected: 1',
    '%0d%0aX-Injected: 1',
    '\u2028',
    '\ufeff',
    '\u202e',
  ),
  fc.constantFrom(
    "'; drop table people; --",
    '" or 1=1 --',
    '%',
    '_',
    '\\',
    '$1',
    '?',
    '*',
    '%s%n',
  ),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '#{7*7}',
    '{{7*7}}',
    '../../etc/passwd',
    'é',
    'İ',
    'ß',
  ),
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'null', 'NaN'),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.integer({ min: 250, max: 300 }).map((length) => '😀'.repeat(length)),
)
