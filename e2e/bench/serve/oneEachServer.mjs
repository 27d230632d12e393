import { createServer } from 'node:http'
import { json } from 'node:stream/consumers'
import Database from 'libsql'

/**
 * A transaction for each create: a bare `node:http` server that stores what it is sent with the statements of our create,
 * on disk before it answers and before the next one begins. It checks nothing and knows nobody.
 */
const database = new Database(process.argv[2])
for (const setting of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON']) {
  database.pragma(setting)
}
const findPerson = database.prepare('select id from people where id = ?')
const addContact = database.prepare(
  `insert into contacts (person_id, label, channel, value, integration, rank)
   values (?, ?, 'email', ?, 0, 100) returning id`,
)
const addEntry = database.prepare(
  `insert into audit_entries (id, person_id, contact_id, action, by_name, at, before, after)
   values ((select coalesce(max(id), 0) + 1 from audit_entries where person_id = ?),
     ?, ?, 'created', 'Shared token', ?, null, ?)`,
)

function create(personId, { label, email }) {
  database.exec('begin immediate')
  findPerson.all([personId])
  const [{ id }] = addContact.all([personId, label, email])
  const contact = { id, label, channel: 'email', value: email, integration: false }
  addEntry.run([personId, personId, id, new Date().toISOString(), JSON.stringify(contact)])
  database.exec('commit')
  return { label, id, email, integration: false }
}

const server = createServer(async (call, answer) => {
  const personId = Number(call.url.split('/')[3])
  const contact = create(personId, await json(call))
  answer.writeHead(201, { 'Content-Type': 'application/json' })
  answer.end(JSON.stringify(contact))
})
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${server.address().port}/\n`)
})
