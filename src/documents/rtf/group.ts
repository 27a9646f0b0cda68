/** What holds within a group, until it ends. */
export interface Group {
  readonly holds: "text" | "fonts" | "colours" | "instruction" | "name" | "value" | "label" | "picture" | "none";
  readonly font: number;
  /** Characters behind a `\u` for readers that don't know it. */
  readonly fallback: number;
  readonly hidden: boolean;
  readonly deleted: boolean;
  readonly colour: number;
  /** Is there a colour behind the text? */
  readonly shaded: boolean;
  /** Half points. */
  readonly size: number;
}

/** A document as it begins. */
export const first: Group = {
  holds: "text",
  font: -1,
  fallback: 1,
  hidden: false,
  deleted: false,
  colour: 0,
  shaded: false,
  size: 24,
};
