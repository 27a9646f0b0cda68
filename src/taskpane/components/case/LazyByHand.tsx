import { lazy, Suspense, type ComponentProps, type ComponentType } from "react";
import type { PaneWords } from "../../messages";
import type { OpenByHand as Form } from "./OpenByHand";

const NotLoaded = ({ words }: { readonly words: PaneWords }) => <p role="alert">{words.propose.notLoaded}</p>;

const LoadedForm = lazy((): Promise<{ readonly default: ComponentType<ComponentProps<typeof Form>> }> =>
  import(/* webpackChunkName: "case" */ "./OpenByHand").then(
    ({ OpenByHand }) => ({ default: OpenByHand }),
    () => ({ default: NotLoaded }),
  ),
);

/** {@link Form}, loaded on demand. */
export function OpenByHand(props: ComponentProps<typeof Form>) {
  return (
    <Suspense>
      <LoadedForm {...props} />
    </Suspense>
  );
}
