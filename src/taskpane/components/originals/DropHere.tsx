import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

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
