import { zodOf } from "../../../src/contract/schemas";
import { readAs, type Of, type Part } from "../../../src/contract/shape";

/** A body as the document describes it, and as a client reads it: both come to the same. */
export function parsed<S extends Part>(shape: S, body: unknown): Of<S> {
  const described = zodOf(shape).parse(body);
  expect(readAs(shape, body)).toEqual({ value: described });
  return described;
}
