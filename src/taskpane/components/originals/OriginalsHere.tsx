import { lazy, Suspense, useEffect, useRef, useState, type ComponentProps, type ComponentType } from "react";
import { Foldable } from "../../../ui";
import type { PaneWords } from "../../messages";
import type { Originals as List } from "./Originals";

const NotLoaded = ({ words }: { readonly words: PaneWords }) => <p role="alert">{words.propose.notLoaded}</p>;

type Props = ComponentProps<typeof List>;
const Loaded = lazy((): Promise<{ readonly default: ComponentType<Props> }> =>
  import(/* webpackChunkName: "originals" */ "./Originals").then(
    ({ Originals }) => ({ default: Originals }),
    () => ({ default: NotLoaded }),
  ),
);

/** Loaded only when unfolded or a file is dropped. */
export function OriginalsHere(props: Props) {
  const { states, words } = props;
  const place = useRef<HTMLDivElement>(null);
  const [chosen, setOpen] = useState<boolean | null>(null);
  const count = states.length;
  const open = chosen ?? count > 0;
  useEffect(() => {
    if (count === 0) return;
    setOpen(true);
    place.current?.scrollIntoView?.({ block: "start" });
  }, [count]);
  return (
    <div ref={place}>
      <Foldable title={words.originals.title} flush open={open} onOpen={setOpen}>
        {open && (
          <Suspense>
            <Loaded {...props} />
          </Suspense>
        )}
      </Foldable>
    </div>
  );
}
