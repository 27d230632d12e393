import { expect, test } from '../fixtures/test.ts'
import { tooWide } from '../fixtures/tooWide.ts'

const person = 92
const longest = 255

/** Scripts as Unicode names them (UAX #24); the most used, the widest, the tallest, and such that run from right to left. */
const scripts = [
  ...['Latin', 'Greek', 'Cyrillic', 'Armenian', 'Hebrew', 'Arabic', 'Syriac', 'Thaana', 'Nko'],
  ...['Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil', 'Telugu', 'Kannada'],
  ...['Malayalam', 'Sinhala', 'Thai', 'Lao', 'Tibetan', 'Myanmar', 'Georgian', 'Hangul'],
  ...['Ethiopic', 'Cherokee', 'Khmer', 'Mongolian', 'Hiragana', 'Katakana', 'Bopomofo', 'Han'],
  ...['Yi', 'Gothic', 'Deseret', 'Tagalog', 'Limbu', 'Osmanya', 'Glagolitic', 'Tifinagh'],
  ...['Cuneiform', 'Javanese', 'Egyptian_Hieroglyphs', 'Vai', 'Adlam', 'Nushu', 'Tangut'],
]

/** 255 letters of one script, over and over, without a blank at which they could be broken. */
function valueIn(script: string): string {
  const isLetter = new RegExp(`^(?=\\p{L})\\p{Script=${script}}$`, 'u')
  const letters: string[] = []
  // Korean is written in whole syllables; its single consonants would make one of 255.
  for (
    let code = script === 'Hangul' ? 0xac00 : 0x41;
    code < 0x20000 && letters.length < 60;
    code += 1
  ) {
    if (code < 0xd800 || code > 0xf8ff) {
      const letter = String.fromCodePoint(code)
      if (isLetter.test(letter)) letters.push(letter)
    }
  }
  return Array.from({ length: longest }, (_, at) => letters[at % letters.length]).join('')
}

const values = [...scripts.map(valueIn), '👩🏽‍🚀'.repeat(63), 'a'.repeat(longest)]

for (const width of [1280, 390]) {
  test(`255 characters of every script stand whole in their rows, at ${width} px`, async ({
    app,
    api,
    page,
  }) => {
    test.slow()
    await page.setViewportSize({ width, height: 900 })
    await api.importContacts(
      person,
      // Of more than forty in one list, those far down are drawn when they come near.
      values.map((value, at) =>
        at % 2 ? { label: 'work', website: value } : { label: 'work', email: value },
      ),
    )
    await app.open(`/people/${person}`)
    const rows = app.contacts.region.getByRole('listitem')
    await expect(rows).toHaveCount(values.length)
    const shown = await rows.locator('bdi').allTextContents()
    expect(shown.sort()).toEqual([...values].sort())
    expect(await tooWide(page)).toEqual([])
    const boxes = await rows.evaluateAll((items) =>
      items.map((item) => {
        const { top, bottom } = item.getBoundingClientRect()
        const text = item.querySelector('bdi')?.getBoundingClientRect()
        return { top, bottom, textTop: text?.top ?? 0, textBottom: text?.bottom ?? 0 }
      }),
    )
    const overlapping = boxes.filter(
      ({ top, bottom, textTop, textBottom }, at) =>
        textTop < top || textBottom > bottom || bottom > (boxes[at + 1]?.top ?? bottom) + 0.5,
    )
    expect(overlapping).toEqual([])
  })
}

test('one hieroglyph more than 255 is refused, with by how much to shorten it', async ({
  app,
  api,
}) => {
  const value = valueIn('Egyptian_Hieroglyphs')
  await api.setContacts(person, [{ label: 'work', website: value }])
  await app.openPerson(person)
  await app.contacts.region.getByRole('button', { name: /^Edit / }).click()
  const field = app.contacts.editForm.value('website')
  await field.fill(`${value}𓀀`)
  await app.contacts.editForm.save.click()
  await expect(field).toHaveAccessibleDescription(/Shorten it by 1/)
  await field.fill(value)
  await app.contacts.editForm.save.click()
  await expect(app.contacts.editForm.root).toBeHidden()
})
