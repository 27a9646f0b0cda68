/** Help text. */
export const help = `Usage:
  remit-guard scan [options] PATH...      inspect messages: .eml, Outlook .msg, mbox, folders; - is standard input
  remit-guard suppliers check FILE        the supplier list's faults, by line and column
  remit-guard suppliers push FILE --service URL
                                          sends a list to the supplier service as an import, and says what it would change;
                                          the access token is in REMIT_GUARD_TOKEN
  remit-guard evidence verify [--key FINGERPRINT] FILE
                                          an evidence file of a case, against its digests and signatures; FINGERPRINT: of the
                                          service's key, as its command "keys fingerprint" prints it
  remit-guard history verify | keys … | backup FOLDER | registers add FILE | migrate
                                          commands of the supplier service, where it runs: each with --help

Options of scan:
  --suppliers FILE|URL  the supplier list, CSV, JSON or XLSX, or the address of the supplier service, asked with the access
                        token in REMIT_GUARD_TOKEN; without it no account can be compared
  --policy FILE         your organisation and its thresholds, JSON
  --history PATH        earlier messages known to be genuine: quoted text and sending habits are compared with them
  --format text|json    json: one object a line (default: text)
  --fail-on VERDICT     exit 1 when a message reaches it (default: stop)
  --now DATE            the clock, for repeatable runs: 2026-10-05, or 2026-10-05T14:30Z
  --jobs N              worker threads (default: the number of cores)
  --no-ocr              leave the words in pictures unread; payment codes are read
  --no-reader           leave the meaning of wording to patterns alone; each report says so
  -h, --help            this text

Option of suppliers: --mapping FILE, a JSON object that says what the columns of a list hold: { "theirs": "ours" or null }

Example:
  remit-guard scan --suppliers suppliers.csv --policy policy.json mail/

Verdicts, from harmless to worst: unrelated, consistent, incomplete, caution, verify, stop.
Marks in the text: - a reason, ^ a digit that differs, ? what could not be checked, > what to do.

Exit code of scan: 0 nothing at or above --fail-on; 1 something; 2 bad usage, a path or file that cannot be used, or no
message at all. Of suppliers check: 0 no fault; 1 faults; 2 bad usage, or a file that cannot be opened. Of suppliers push: 0 sent; 1 sent,
and a row cannot be taken or needs a look; 2 bad usage, or not sent. Of evidence verify: 0 all holds; 1 something is wrong; 2 bad
usage, or no evidence file.

From the checkout, "npm run --silent remit-guard --" stands for remit-guard.
`;
