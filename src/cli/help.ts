/** Help text. */
export const help = `Usage:
  remit-guard scan [options] PATH...      inspect messages: .eml, Outlook .msg, mbox, folders; - reads standard input
  remit-guard suppliers check FILE        list the faults of a supplier list, by line and column
  remit-guard suppliers push FILE --service URL
                                          send a list to the supplier service as an import and show what it would change;
                                          put the access token into REMIT_GUARD_TOKEN
  remit-guard evidence verify [--key FINGERPRINT] FILE
                                          check a case file against its digests and signatures; FINGERPRINT is that of the
                                          service's key, printed by "keys fingerprint"
  remit-guard history verify | keys … | backup FOLDER | registers add FILE | migrate
                                          commands of the supplier service, to run on its machine; see --help of each

Options of scan:
  --suppliers FILE|URL  supplier list (CSV, JSON or XLSX), or address of the supplier service, with the access token in
                        REMIT_GUARD_TOKEN; without it no account can be compared
  --policy FILE         your organisation and its thresholds (JSON)
  --history PATH        earlier messages known to be genuine, to compare quoted text and sending habits with
  --format text|json    json: one object per line (default: text)
  --fail-on VERDICT     exit with 1 if a message reaches it (default: stop)
  --now DATE            current time, for repeatable runs: 2026-10-05, or 2026-10-05T14:30Z
  --jobs N              worker threads (default: number of cores)
  --no-ocr              don't read words in images; payment codes are still read
  --no-reader           don't use the wording model, only patterns; each report says so
  -h, --help            this text

Option of suppliers: --mapping FILE, a JSON object that names the columns of a list: { "theirs": "ours" or null }

Example:
  remit-guard scan --suppliers suppliers.csv --policy policy.json mail/

Verdicts, from harmless to worst: unrelated, consistent, incomplete, caution, verify, stop.
Marks in the text: - a reason, ^ a digit that differs, ? what could not be checked, > what to do.

Exit codes
  scan             0 nothing at or above --fail-on; 1 something; 2 bad usage, unusable path or file, or no message
  suppliers check  0 no faults; 1 faults; 2 bad usage, or the file can't be opened
  suppliers push   0 sent; 1 sent, but a row can't be taken or needs a look; 2 bad usage, or not sent
  evidence verify  0 all checks passed; 1 something is wrong; 2 bad usage, or not a case file

In a checkout, run "npm run --silent remit-guard --" instead of remit-guard.
`;
