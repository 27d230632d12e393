import { describe, expect, test } from 'vitest'
import { searchedNumber, soughtNumber } from './telephoneNumber.ts'

const finds = (sought: string, stored: string) =>
  soughtNumber(sought) !== '' && searchedNumber(stored).includes(soughtNumber(sought))

describe('a telephone number is found however it and what is looked for are written', () => {
  test.each([
    ['+31612345678', '+31 6 1234 5678'],
    ['0031 6 12 34 56 78', '+31 (6) 1234-5678'],
    ['31612345678', '0031612345678'],
    ['06-12345678', '+31 6 1234 5678'],
    ['0612345678', '06 12 34 56 78'],
    ['+31 6 1234 5678', '06-12345678'],
    ['+1 212 555 1234', '(212) 555-1234'],
    ['+49 (0)151 12345678', '0151 12345678'],
    ['0151 12345678', '+49 (0)151 12345678'],
    ['+4915112345678', '+49 (0) 151/12345678'],
    ['1234', '+31 6 1234 5678'],
    ['5', '+31 6 1234 5678'],
    ['010 123 4567 ext. 89', '010-1234567 x89'],
    ['010 123 4567', '010 123 4567 ext. 89'],
    ['tel: +31 6 1234', '0031 6 1234 5678'],
    ['+٣١ ٦ ١٢٣٤', '+31 6 1234 5678'],
    ['+31 6', '+३१ ६ १२३४'],
    ['＋３１', '+31 6'],
  ])('%j finds %j', (sought, stored) => {
    expect(finds(sought, stored)).toBe(true)
  })

  test.each([
    ['+31 6 1234 5679', '+31 6 1234 5678'],
    ['06', '+31 6 1234 5678'],
    ['+32 6 1234', '+31 6 1234 5678'],
    ['anna 12', '+31 6 1234 5678'],
    ['12 apples', '12'],
    ['+', '+31 6'],
    ['', '+31 6'],
    ['1', 'no number'],
  ])('%j does not find %j', (sought, stored) => {
    expect(finds(sought, stored)).toBe(false)
  })
})
