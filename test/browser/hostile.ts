/** Files of somebody who hopes that a page makes more of them than text. */

/** Markup that would run, load or lead away wherever it became HTML. */
export const mark = `"><img src=x onerror="window.ran=1"><script>window.ran=1</script><a href="javascript:window.ran=1">x</a>`;

const turned = "\u202e>gmi<\u2066\u2069\u200f";
const page = `<!doctype html><html><head><base href="https://thief.example/"><meta http-equiv="refresh" content="0;url=https://thief.example/">
<style>* { display: none }</style><link rel="stylesheet" href="https://thief.example/a.css"><title>${mark}</title></head>
<body onload="window.ran=1"><svg onload="window.ran=1"><script>window.ran=1</script></svg><iframe srcdoc="<script>parent.ran=1</script>"></iframe>
<form action="https://thief.example/"><button formaction="javascript:window.ran=1">Pay</button></form><math><mi xlink:href="javascript:window.ran=1">m</mi></math>
<p style="background:url(https://thief.example/a.png)">Please pay invoice 7 to our new account: IBAN DE07 1001 0010 0140 8016 49, &lt;img src=x onerror=window.ran=1&gt;.</p>
<p><a href="javascript:window.ran=1">Pay here</a> <img src="https://thief.example/pixel.png" onerror="window.ran=1"></p>
<blockquote>From: Ann &lt;ann@mill.example&gt;<br>Subject: ${mark.replaceAll("<", "&lt;")}<br><br>IBAN DE25 1001 0010 4540 3314 82</blockquote></body></html>`;

const encoded = (text: string): string => `=?utf-8?B?${Buffer.from(text).toString("base64")}?=`;

interface Parts {
  readonly subject: string;
  readonly name: string;
  readonly file: string;
  readonly body: string;
  readonly type: "html" | "plain";
}

/** A message from a supplier's lookalike, with these texts in it. */
function message({ subject, name, file, body, type }: Parts): string {
  return [
    "Received: from mx.mi11.example by mx.harbourlane.co.uk; Fri, 2 Oct 2026 09:00:00 +0000",
    `From: ${encoded(name)} <ann@mi11.example>`,
    `Reply-To: ${encoded(name)} <"${"x".repeat(30)}<b>"@mi11.example>`,
    `To: ${encoded(mark)} <priya.nair@harbourlane.co.uk>`,
    `Subject: ${encoded(subject)}`,
    "Date: Fri, 2 Oct 2026 09:00:00 +0000",
    `Message-ID: <${Buffer.from(subject).toString("hex").slice(0, 20)}@mi11.example>`,
    "MIME-Version: 1.0",
    'Content-Type: multipart/mixed; boundary="part"',
    "",
    "--part",
    `Content-Type: text/${type}; charset=utf-8`,
    "Content-Transfer-Encoding: base64",
    "",
    Buffer.from(body).toString("base64"),
    "--part",
    `Content-Type: application/pdf; name="${encoded(file)}"`,
    `Content-Disposition: attachment; filename="${encoded(file)}"`,
    "Content-Transfer-Encoding: base64",
    "",
    Buffer.from("%PDF-1.7").toString("base64"),
    "--part",
    `Content-Type: text/html; name="${encoded(`${file}.html`)}"`,
    `Content-Disposition: attachment; filename="${encoded(`${file}.html`)}"`,
    "Content-Transfer-Encoding: base64",
    "",
    Buffer.from(page).toString("base64"),
    "--part--",
    "",
  ].join("\r\n");
}

const plain = `Please pay to our new account ${mark} IBAN DE07 1001 0010 0140 8016 49 before noon.\n${turned}`;

/** Messages as files. */
export const hostileMessages: readonly { readonly name: string; readonly text: string }[] = [
  {
    name: `markup${mark}.eml`,
    text: message({ subject: mark, name: mark, file: `${mark}.pdf`, body: page, type: "html" }),
  },
  {
    name: "turned.eml",
    text: message({ subject: `Invoice ${turned}`, name: turned, file: `${turned}fdp.exe`, body: plain, type: "plain" }),
  },
  {
    name: "endless.eml",
    text: message({
      subject: "W".repeat(2_000),
      name: "<b>".repeat(300),
      file: `${"W".repeat(400)}.pdf`,
      body: plain,
      type: "plain",
    }),
  },
];

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A supplier list that was made by the same hand: even the records are no markup. */
export const hostileSuppliers = [
  "id,name,aliases,domains,emails,phones,country,tax_ids,accounts",
  `V1,${quoted(`Mill ${mark}`)},,mill.example,ann@mill.example,${quoted("javascript:window.ran=1")},DE,,DE25100100104540331482`,
  `V2,${quoted(mark)},,${quoted(mark)},${quoted(mark)},+49 40 5550187,DE,,${quoted(mark)}`,
].join("\n");
