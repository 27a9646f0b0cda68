/** Catalogues of messages by their paths: one a language. */
const catalogues = /[\\/]src[\\/].*[\\/]messages[\\/](?:\w+[\\/])?[a-z]{2}\.json$/;

/**
 * What programs need of a catalogue: a tree of messages by the parts of their keys. Notes for translators are left out.
 * @param {string} source The file's text.
 */
function messagesOf(source) {
  const { "@@locale": locale, ...rest } = JSON.parse(source);
  /** @typedef {{ [key: string]: Tree | string }} Tree */
  /** @type {Tree} */
  const messages = { locale };
  for (const [key, message] of Object.entries(rest).filter(([key]) => !key.startsWith("@"))) {
    const path = key.split("/");
    const name = path.pop() ?? "";
    const group = path.reduce((tree, part) => /** @type {Tree} */ (tree[part] ??= {}), messages);
    group[name] = message;
  }
  return messages;
}

module.exports = { catalogues, messagesOf };
