/**
 * Bounds of what is read of one message. A sender chooses every one of these figures, so each is reached sooner or
 * later on purpose; what was left out is then told in `unread`.
 */
export interface Limits {
  /** Bytes of a message; the rest is not looked at. */
  readonly maxMessageBytes: number;
  /** Characters of header fields, over all parts. The fields that say who writes what to whom are kept beyond it. */
  readonly maxHeaderChars: number;
  /** Header fields, over all parts; the same exception. */
  readonly maxHeaderFields: number;
  /** Parts, over all attached messages. */
  readonly maxParts: number;
  /** Levels of multipart within a message. */
  readonly maxDepth: number;
  /** Levels of attached messages (message/rfc822). */
  readonly maxMessageDepth: number;
  /** Decoded bytes of all bodies together: far more than a window shows, and each is searched many times. */
  readonly maxTextBytes: number;
  /** Decoded bytes of all attachments together. */
  readonly maxAttachmentBytes: number;
}

const MIB = 1024 * 1024;

/** What is read where the caller says nothing. Exchange Online takes 150 MB at most, and 25 MB unless an admin raised it. */
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

/**
 * What is left to spend on one message. Shared with the messages attached to it: five levels of 2,000 parts each would
 * otherwise be ten thousand times the bound.
 */
export interface Budget {
  headerChars: number;
  headerFields: number;
  parts: number;
  textBytes: number;
  attachmentBytes: number;
}

/** A fresh budget for one message. */
export function budgetOf(limits: Limits): Budget {
  return {
    headerChars: limits.maxHeaderChars,
    headerFields: limits.maxHeaderFields,
    parts: limits.maxParts,
    textBytes: limits.maxTextBytes,
    attachmentBytes: limits.maxAttachmentBytes,
  };
}
