import { type Script, scripts } from './scripts.ts'

export interface LargePerson {
  id: number
  name: string
  email: string
  /** Written as people write numbers. */
  mobile: string
  work: string
}

/**
 * The person with this id, always the same one: the name in one of several scripts, some names much more usual than
 * others, as in life.
 *
 * @param id from 1
 */
export function largePerson(id: number): LargePerson {
  const chance = chances(id)
  const name = nameIn(scriptAt(chance() * 100), chance)
  const digits = String(Math.floor(chance() * 1e8)).padStart(8, '0')
  const office = String(Math.floor(chance() * 1e7)).padStart(7, '0')
  const mailbox = latin(name) || 'person'
  return {
    id,
    name,
    email: `${mailbox}.${id}@${hosts[Math.floor(chance() ** 2 * hosts.length)]}`,
    mobile: mobileForms[id % mobileForms.length]?.(digits) ?? '',
    work: workForms[id % workForms.length]?.(office) ?? '',
  }
}

const hosts = ['widget.example', 'mail.example', 'duna.example', 'quokka.example', 'xylo.example']

const mobileForms = [
  (d: string) => `+31 6 ${d.slice(0, 4)} ${d.slice(4)}`,
  (d: string) => `06-${d}`,
  (d: string) => `0031 6 ${d.slice(0, 2)} ${d.slice(2, 4)} ${d.slice(4, 6)} ${d.slice(6)}`,
  (d: string) => `+49 (0)151 ${d}`,
  (d: string) => `+36/20/${d.slice(0, 3)}-${d.slice(3)}`,
]

const workForms = [
  (d: string) => `+1 (${d.slice(0, 3)}) 555-${d.slice(3)}`,
  (d: string) => `010 ${d.slice(0, 3)} ${d.slice(3)} ext. ${Number(d.slice(-2))}`,
  (d: string) => `+44 20 7${d.slice(0, 3)} ${d.slice(3)}`,
]

function scriptAt(position: number): Script {
  let end = 0
  const found = scripts.find(({ share }) => {
    end += share
    return position < end
  })
  const [first] = scripts
  if (first === undefined) throw new Error('There are no scripts')
  return found ?? first
}

function nameIn({ first, syllables, familyFirst }: Script, chance: () => number): string {
  const given = first[Math.floor(chance() ** 2 * first.length)] ?? ''
  const pick = () => syllables[Math.floor(chance() * syllables.length)] ?? ''
  if (familyFirst) return pick() + given
  const family = pick() + pick() + (chance() < 0.5 ? pick() : '')
  return `${given} ${family.slice(0, 1).toUpperCase()}${family.slice(1)}`
}

function latin(name: string): string {
  return folded(name)
    .replace(/[^a-z ]/g, '')
    .trim()
    .replaceAll(' ', '.')
}

/** As the server folds these names; letters that need a table of their own are left as they are. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłđðþħıς]/g, (letter) => plain[letter] ?? letter)
}

const plain: Record<string, string> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i', ς: 'σ' }

/** Numbers from 0 to 1 that look like chance and are the same for the same seed (mulberry32). */
function chances(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
