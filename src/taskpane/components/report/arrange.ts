import type { CallBack, DestinationComparison, Gap, Said, SenderComparison, Step, View } from "../../../report";

/** A part of the report's screen. */
export type Block =
  | { readonly kind: "call"; readonly call: CallBack }
  | { readonly kind: "steps"; readonly steps: readonly Step[] }
  | { readonly kind: "notChecked"; readonly notChecked: readonly Gap[] }
  | { readonly kind: "compared"; readonly compared: readonly Compared[] }
  | { readonly kind: "conversation"; readonly oddities: readonly Said[]; readonly participants: readonly string[] }
  | { readonly kind: "reasons"; readonly reasons: readonly Said[] }
  | { readonly kind: "itSteps"; readonly itSteps: readonly string[] }
  | { readonly kind: "alsoCompared"; readonly compared: readonly Compared[] };

/** A destination or an address of the message, over the record. */
export type Compared = DestinationComparison | SenderComparison;

const maxCompared = 4;

function full(block: Block): boolean {
  if (block.kind === "call") return true;
  if (block.kind === "conversation") return block.oddities.length > 0;
  const lists = Object.values(block).filter((value) => Array.isArray(value));
  return lists.some((list) => list.length > 0);
}

function otherReasons({ reasons, conversation }: View, inSight: readonly Compared[]): Said[] {
  const compared = inSight.flatMap((each) => (each.kind === "sender" ? each.signals : []));
  const said = new Set([...(conversation?.oddities ?? []).map(({ signal }) => signal), ...compared]);
  return reasons.filter(({ signal, isHeadline }) => !isHeadline && !said.has(signal));
}

/** The order depends on the verdict alone. What could not be read leads if it decides, but not while `waiting`. */
export function arrange(view: View, waiting = false): Block[] {
  const { verdict, destinations, senders, conversation, itSteps } = view;
  const notChecked = waiting ? [] : view.notChecked.filter(({ isHeadline }) => !isHeadline);
  const call = verdict === "stop" || verdict === "verify" ? view.call : null;
  const steps = waiting ? [] : view.steps.filter(({ kind }) => kind !== "call" || call === null || call.phone === null);
  const everything: readonly Compared[] = [...destinations, ...senders];
  const differing = everything.filter(({ same }) => !same);
  const first: Block[] =
    verdict === "incomplete"
      ? [
          { kind: "notChecked", notChecked },
          { kind: "steps", steps },
        ]
      : [];
  const doing: Block[] = call === null ? [] : [{ kind: "call", call }];
  const withoutCall: Block[] =
    (verdict === "stop" || verdict === "verify") && call === null ? [{ kind: "steps", steps }] : [];
  const inSight = differing.slice(0, maxCompared);
  const why: Block[] = [
    { kind: "compared", compared: inSight },
    { kind: "conversation", oddities: conversation?.oddities ?? [], participants: conversation?.participants ?? [] },
    { kind: "reasons", reasons: otherReasons(view, inSight) },
  ];
  const rest: Block[] = [
    { kind: "steps", steps },
    { kind: "notChecked", notChecked },
    { kind: "itSteps", itSteps },
    { kind: "alsoCompared", compared: [...differing.slice(maxCompared), ...everything.filter(({ same }) => same)] },
  ];
  const blocks = [...first, ...doing, ...withoutCall, ...why, ...rest].filter(full);
  return blocks.filter(({ kind }, index) => blocks.findIndex((other) => other.kind === kind) === index);
}
