/**
 * `node run.cjs PART…`: builds one part after the other, in a process of their own: what webpack has been compiled to for the
 * first is there for the others, which halves their time. Reports each to the process that started it.
 */
const webpack = require("webpack");
const configurations = require("../../webpack.config.js");

/**
 * What was read of the disk for the first, and since when: the others ask for most of it again, and each would forget it. What
 * changes after that moment is kept for no later build.
 * @type {{ files: import("webpack").Compiler["inputFileSystem"], since: number } | undefined}
 */
let disk;

/**
 * @param {import("webpack").Configuration} configuration
 * @returns {Promise<{ ok: boolean, said: string }>}
 */
const build = (configuration) =>
  new Promise((resolve) => {
    const compiler = webpack(configuration);
    disk ??= { files: compiler.inputFileSystem, since: Date.now() };
    compiler.inputFileSystem = disk.files;
    compiler.fsStartTime = disk.since;
    compiler.run((error, stats) => {
      const ok = !error && stats?.hasErrors() === false;
      const said = error?.stack ?? stats?.toString("errors-warnings") ?? "";
      compiler.close((fault) => resolve({ ok: ok && !fault, said: fault ? `${said}\n${fault.message}` : said }));
    });
  });

void configurations({}, {}).then(async (all) => {
  for (const part of process.argv.slice(2)) {
    const configuration = all.find(({ name }) => name === part);
    if (configuration === undefined) throw new Error(`webpack.config.js has no ${part}.`);
    process.send?.({ part, ...(await build(configuration)) });
  }
  process.disconnect();
});
