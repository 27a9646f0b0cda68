/** @import { Change } from "./mend.cjs" */

/**
 * Mends postgres.js 3.4.9 where it stumbles over a connection that breaks. As it comes, one that breaks while a statement
 * waits to be written never writes again, one that breaks within a transaction may end the process, and what is left of
 * that transaction may be done within somebody else's (its issues 1066, 1193, 1208, 1216; nothing of it is released yet).
 * And where it waits without need.
 */

/** A connection. @type {readonly Change[]} */
const connection = [
  // What is written goes at once: each COPY of a few rows waited forty milliseconds for the server's acknowledgement.
  [
    `      socket.on('data', data)
      keep_alive`,
    `      socket.on('data', data)
      socket.setNoDelay && socket.setNoDelay(true)
      keep_alive`,
  ],
  // A write to a lost connection fails, and nothing of it is left for the next one.
  [
    `    const x = socket.write(chunk, fn)
    nextWriteTimer !== null && clearImmediate(nextWriteTimer)
    chunk = nextWriteTimer = null
    return x`,
    `    const out = chunk
    clearImmediate(nextWriteTimer)
    chunk = nextWriteTimer = null
    if (!socket) {
      error(Errors.connection('CONNECTION_CLOSED', options))
      query = null
      return false
    }
    return socket.write(out, fn)`,
  ],
  [
    `    clearImmediate(nextWriteTimer)
    if (socket) {`,
    `    clearImmediate(nextWriteTimer)
    chunk = nextWriteTimer = null
    if (socket) {`,
  ],
  // However it broke, everybody who waits is told; the next connection begins with nothing of this one.
  [
    `    clearImmediate(nextWriteTimer)
    socket.removeListener('data', data)`,
    `    clearImmediate(nextWriteTimer)
    chunk = nextWriteTimer = null
    socket.removeListener('data', data)`,
  ],
  [
    `    if (initial)
      return reconnect()

    !hadError && (query || sent.length) && error(Errors.connection('CONNECTION_CLOSED', options, socket))`,
    `    // Another server is tried where there is one; the same one isn't asked again without a pause.
    if (initial && !ending && options.host[1])
      return reconnect()

    ;(query || initial || sent.length || stream) && error(Errors.connection('CONNECTION_CLOSED', options))
    query = results = errorResponse = stream = final = null
    result = new Result()
    ended && (ended(), ended = null)`,
  ],
  // What was begun on a connection that is gone by now must not be written to the next one.
  [
    "    const payload = await Pass()\n    write(",
    "    const own = socket\n    const payload = await Pass()\n    own === socket && write(",
  ],
  [
    `  async function AuthenticationMD5Password(x) {
    const payload`,
    `  async function AuthenticationMD5Password(x) {
    const own = socket
    const payload`,
  ],
  [
    `      ])
      )
    )
    write(`,
    `      ])
      )
    )
    own === socket && write(`,
  ],
  [
    `    nonce = (await crypto.randomBytes(18)).toString('base64')
`,
    `    const own = socket
    nonce = (await crypto.randomBytes(18)).toString('base64')
    if (own !== socket)
      return
`,
  ],
  [
    `  async function SASLContinue(x) {
`,
    `  async function SASLContinue(x) {
    const own = socket
`,
  ],
  [
    `    ).toString('base64')

    write(`,
    `    ).toString('base64')

    own === socket && write(`,
  ],
  [
    `    try {
      const x = await Promise.resolve(query.cursorFn(result))
      rows = 0`,
    `    const own = socket
    try {
      const x = await Promise.resolve(query.cursorFn(result))
      if (own !== socket)
        return
      rows = 0`,
  ],
  [
    `    } catch (err) {
      write(Sync)
      query.reject(err)`,
    `    } catch (err) {
      if (own !== socket)
        return
      write(Sync)
      query.reject(err)`,
  ],
  [
    `  function CopyInResponse() {
    stream = new Stream.Writable({
      autoDestroy: true,
      write(chunk, encoding, callback) {
        socket.write(b().d().raw(chunk).end(), callback)
      },
      destroy(error, callback) {
        callback(error)
        socket.write(b().f().str(error + b.N).end())
        stream = null
      },
      final(callback) {
        socket.write(b().c().end())
        final = callback
        stream = null
      }
    })`,
    `  function CopyInResponse() {
    const own = socket
    const closed = () => Errors.connection('CONNECTION_CLOSED', options)
    const x = stream = new Stream.Writable({
      autoDestroy: true,
      write(chunk, encoding, callback) {
        own === socket ? own.write(b().d().raw(chunk).end(), callback) : callback(closed())
      },
      destroy(error, callback) {
        stream === x && (stream = null)
        callback(error)
        own === socket && !x.writableFinished && own.write(b().f().str(error + b.N).end())
      },
      final(callback) {
        if (own !== socket)
          return callback(closed())
        own.write(b().c().end())
        final = callback
      }
    })
    x.on('error', noop)`,
  ],
  // What it asks by itself when it begins: if it fails, so does the wait for the connection.
  [
    `        return fetchArrayTypes()`,
    `        return fetchArrayTypes().catch(err => (errored(err), socket && socket.destroy()))`,
  ],
  [
    `    query.execute()
  }

  function ErrorResponse(x) {`,
    `    query.catch(noop)
  }

  function ErrorResponse(x) {`,
  ],
];

/** The pool. @type {readonly Change[]} */
const index = [
  // A transaction ends with its connection: what it still asks is refused, and never sent on another one.
  [
    `    let savepoints = 0
      , connection
      , prepare = null`,
    `    let savepoints = 0
      , connection
      , prepare = null
      , gone = null`,
  ],
  [
    `        new Promise((_, reject) => connection.onclose = reject)`,
    `        new Promise((_, reject) => connection.onclose = e => {
          gone = e
          while (queries.length)
            queries.shift().reject(e)
          reject(e)
        })`,
  ],
  [
    `        q.catch(e => uncaughtError || (uncaughtError = e))
        c.queue`,
    `        q.catch(e => uncaughtError || (uncaughtError = e))
        if (gone)
          return q.reject(gone)
        c.queue`,
  ],
  // So does a reserved connection; and who waits for one that doesn't come about waits no longer in the queue.
  [
    `const query = { reserve: resolve, reject }`,
    `const query = { reserve: resolve, reject: e => (queries.remove(query), reject(e)) }`,
  ],
  [
    `    sql.release = () => {
      c.reserved = null
      onopen(c)
    }`,
    `    let gone = null
    const onclosed = e => {
      gone = e
      while (queue.length)
        queue.shift().reject(e)
    }
    c.onclose = onclosed
    sql.release = () => {
      if (gone || c.onclose !== onclosed)
        return
      c.onclose = null
      c.reserved = null
      onopen(c)
    }`,
  ],
  [
    `    function handler(q) {
      c.queue === full
        ? queue.push(q)`,
    `    function handler(q) {
      if (gone)
        return q.reject(gone)
      c.queue === full
        ? queue.push(q)`,
  ],
  [
    `    queries.length && connect(c, queries.shift())
  }`,
    `    if (!queries.length)
      return
    const query = queries.shift()
    query.reserve && queries.push(query)
    connect(c, query)
  }`,
  ],
];

module.exports = { connection, index };
