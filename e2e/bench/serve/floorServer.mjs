import { createServer } from 'node:http'

/**
 * The floor: the least that Node does to answer a call, with the status, headers and body that it was started with.
 */
const { headers, body } = JSON.parse(process.argv[2] ?? '')

const server = createServer((_, answer) => {
  answer.writeHead(200, headers)
  answer.end(body)
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address !== null && typeof address === 'object') {
    process.stdout.write(`http://127.0.0.1:${address.port}/\n`)
  }
})
