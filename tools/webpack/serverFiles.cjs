const { Compilation, sources } = require("webpack");

/** What web servers are told by: those of the pane let Outlook frame a page, and so aren't taken along. */
const serverFiles = ["_headers", "web.config", "staticwebapp.config.json"];

/** @param {Readonly<Record<string, string>>} headers @returns {Readonly<Record<string, string>>} Files by name, which send the headers. */
function textsOf(headers) {
  const pairs = Object.entries(headers);
  /** @param {string} text */
  const attribute = (text) => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
  return {
    _headers: `/*\n${pairs.map(([name, value]) => `  ${name}: ${value}\n`).join("")}`,
    "web.config": `<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
${pairs.map(([name, value]) => `        <remove name="${name}" />\n        <add name="${name}" value="${attribute(value)}" />\n`).join("")}      </customHeaders>
    </httpProtocol>
  </system.webServer>
</configuration>
`,
    "staticwebapp.config.json": `${JSON.stringify({ globalHeaders: headers }, null, 2)}\n`,
  };
}

/** Adds files to the pages that tell a web server which headers to send. */
class ServerFiles {
  /** @param {Readonly<Record<string, string>>} headers */
  constructor(headers) {
    this.texts = textsOf(headers);
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("ServerFiles", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "ServerFiles", stage }, () => {
        for (const [name, text] of Object.entries(this.texts)) compilation.emitAsset(name, new sources.RawSource(text));
      });
    });
  }
}

module.exports = { ServerFiles, serverFiles };
