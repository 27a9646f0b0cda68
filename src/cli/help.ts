/** What the program can do, as it prints it. */
export const help = `Usage:
  remit-guard scan [options] PATH...      inspect messages: .eml files, mbox exports, folders; - is standard input
  remit-guard suppliers check FILE        the supplier file's faults, by line and column

Options of scan:
  --suppliers FILE      the supplier list, .csv or .json
  --policy FILE         the organisation and its thresholds
  --format text|json    json: one object a line (default: text)
  --fail-on VERDICT     exit 1 when a message reaches it (default: stop)
  --now DATE            the clock, for repeatable runs
  --jobs N              worker threads (default: the number of cores)
  --no-ocr              leave pictures unread
  -h, --help            this text

Verdicts, from harmless to worst: unrelated, consistent, incomplete, caution, verify, stop.
Exit code: 0 nothing at or above --fail-on; 1 something; 2 bad usage, or an input that is missing.
`;
