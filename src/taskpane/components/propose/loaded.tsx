import { lazy, Suspense, type ComponentProps, type ComponentType } from "react";
import type { ProposeForm as Form } from "./ProposeForm";
import type { WrongChoices as Choices } from "./WrongChoices";
import type { Proposing } from "./context";

const NotLoaded = ({ proposing }: { readonly proposing: Proposing }) => <p role="alert">{proposing.words.notLoaded}</p>;

const forms = () => import(/* webpackChunkName: "propose" */ "./forms");

type Part<Props> = { readonly default: ComponentType<Props> };
const LoadedForm = lazy((): Promise<Part<ComponentProps<typeof Form>>> =>
  forms().then(
    ({ ProposeForm }) => ({ default: ProposeForm }),
    () => ({ default: NotLoaded }),
  ),
);
const LoadedChoices = lazy((): Promise<Part<ComponentProps<typeof Choices>>> =>
  forms().then(
    ({ WrongChoices }) => ({ default: WrongChoices }),
    () => ({ default: NotLoaded }),
  ),
);

/*
 * Forms are loaded when one is opened: few people do, and never in the first second.
 */

/** {@link Form}, loaded on demand. */
export function ProposeForm(props: ComponentProps<typeof Form>) {
  return (
    <Suspense>
      <LoadedForm {...props} />
    </Suspense>
  );
}

/** {@link Choices}, loaded on demand. */
export function WrongChoices(props: ComponentProps<typeof Choices>) {
  return (
    <Suspense>
      <LoadedChoices {...props} />
    </Suspense>
  );
}
