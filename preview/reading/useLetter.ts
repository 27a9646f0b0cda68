import { useEffect, useState } from "react";
import type { Piece } from "../../src/mail/file";
import type { Letter } from "./letter";
import type { Outcome, Reader } from "./reader";

/** The letter of a message; null while it is being read. */
export function useLetter(reader: Reader, piece: Piece): Outcome<Letter> | null {
  const [read, setRead] = useState<{ readonly piece: Piece; readonly outcome: Outcome<Letter> } | null>(null);
  useEffect(() => {
    let current = true;
    void reader.ask({ ask: "letter", piece }).then((outcome) => {
      if (current) setRead({ piece, outcome });
    });
    return () => {
      current = false;
    };
  }, [reader, piece]);
  return read?.piece === piece ? read.outcome : null;
}
