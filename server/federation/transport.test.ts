import assert from 'node:assert/strict'
import { createServer, type RequestListener } from 'node:http'
import { test } from 'node:test'
import { httpTransport } from '#server/federation/transport.ts'

/** Runs a partner that answers so, while `look` asks it. */
async function partner(answer: RequestListener, look: (url: string) => Promise<void>) {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  assert(typeof address === 'object' && address)
  try {
    await look(`http://127.0.0.1:${address.port}`)
  } finally {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
}

test('[SE12] a partner that never stops talking is cut off; a short answer is read whole', async () => {
  let sent = 0
  let isCut = false
  const chunk = Buffer.alloc(16_000, 'a')
  const endless: RequestListener = (request, response) => {
    request.resume()
    const more = () => {
      while (!response.destroyed) {
        sent += chunk.length
        if (!response.write(chunk)) return void response.once('drain', more)
      }
    }
    response.on('close', () => {
      isCut = true
    })
    more()
  }
  await partner(endless, async (url) => {
    const { send, hello } = httpTransport({ be: url })
    await assert.rejects(send('be', 'a message'), /^Error: be answers with more than 64000 bytes$/)
    await assert.rejects(hello('be', 'a greeting'), /more than 64000 bytes/)
  })
  assert(isCut)
  // What the system buffers between the two is all that it got rid of.
  assert(sent < 50_000_000, `${sent} bytes were sent`)
  const short: RequestListener = (request, response) => {
    request.resume()
    response.end('a receipt, é')
  }
  await partner(short, async (url) => {
    assert.equal(await httpTransport({ be: url }).send('be', 'a message'), 'a receipt, é')
  })
})

test('[SE12] an error with a long text is an error all the same', async () => {
  const wrong: RequestListener = (request, response) => {
    request.resume()
    response.writeHead(500).end('x'.repeat(60_000))
  }
  await partner(wrong, async (url) => {
    const { send } = httpTransport({ be: url })
    await assert.rejects(send('be', 'a message'), /^Error: be answers 500: x{200}$/)
  })
})
