import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ComponentProps } from "react";
import { Foldable } from "../../../ui";
import type { Originals as List } from "./Originals";
import { lazily, usePane } from "../usePane";

const useStyles = makeStyles({
  place: {
    position: "fixed",
    inset: tokens.spacingHorizontalS,
    zIndex: 1,
    display: "grid",
    placeItems: "center",
    padding: tokens.spacingHorizontalL,
    textAlign: "center",
    pointerEvents: "none",
    border: `${tokens.strokeWidthThicker} dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    ...typographyStyles.subtitle1,
  },
});

/** Covers the pane while something is dragged over it. */
export function DropHere({ text }: { readonly text: string }) {
  return <div className={useStyles().place}>{text}</div>;
}

const Loaded = lazily(() => import(/* webpackChunkName: "originals" */ "./Originals").then((part) => part.Originals));

/** Loaded only when unfolded or a file is dropped. */
export function OriginalsHere(props: ComponentProps<typeof List>) {
  const { originals } = usePane().words;
  const place = useRef<HTMLDivElement>(null);
  const [chosen, setOpen] = useState<boolean | null>(null);
  const count = props.states.length;
  const open = chosen ?? count > 0;
  useEffect(() => {
    if (count === 0) return;
    setOpen(true);
    place.current?.scrollIntoView?.({ block: "start" });
  }, [count]);
  return (
    <div ref={place}>
      <Foldable title={originals.title} flush open={open} onOpen={setOpen}>
        {open && <Loaded {...props} />}
      </Foldable>
    </div>
  );
}
