/** The sender controls all of these, so each will be reached on purpose; `unread` then says what was left out. */
export interface Limits {
  readonly maxMessageBytes: number;
  /** Header characters over all parts. The fields that say who writes what to whom are kept beyond it. */
  readonly maxHeaderChars: number;
  readonly maxHeaderFields: number;
  readonly maxParts: number;
  /** Nesting of multiparts within a message. */
  readonly maxDepth: number;
  /** Nesting of attached messages (message/rfc822). */
  readonly maxMessageDepth: number;
  /** Decoded bytes of all bodies: far more than a window shows, and each is searched many times. */
  readonly maxTextBytes: number;
  readonly maxAttachmentBytes: number;
}

const MIB = 1024 * 1024;

/** Exchange Online accepts 150 MB at most, 25 MB by default. */
export const DEFAULT_LIMITS: Limits = {
  maxMessageBytes: 64 * MIB,
  maxHeaderChars: MIB,
  maxHeaderFields: 2000,
  maxParts: 2000,
  maxDepth: 20,
  maxMessageDepth: 5,
  maxTextBytes: 8 * MIB,
  maxAttachmentBytes: 64 * MIB,
};

/** For one message and those attached to it: otherwise nesting would multiply the bounds. */
export interface Budget {
  headerChars: number;
  headerFields: number;
  parts: number;
  textBytes: number;
  attachmentBytes: number;
}

/** A full budget. */
export function budgetOf(limits: Limits): Budget {
  return {
    headerChars: limits.maxHeaderChars,
    headerFields: limits.maxHeaderFields,
    parts: limits.maxParts,
    textBytes: limits.maxTextBytes,
    attachmentBytes: limits.maxAttachmentBytes,
  };
}
