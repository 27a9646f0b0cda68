import { makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";

/** The page itself: the three parts scroll, the page doesn't. */
export const usePageStyles = makeStaticStyles({
  "html, body, #root": { height: "100%", margin: "0" },
  body: { overflow: "hidden" },
});

/** How the parts are laid out. */
export const useLayout = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100%", backgroundColor: tokens.colorNeutralBackground1 },
  tools: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  parts: { display: "flex", flexGrow: 1, minHeight: 0 },
  list: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    boxSizing: "border-box",
    width: "clamp(240px, 26vw, 360px)",
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  message: { flexGrow: 1, flexShrink: 1, flexBasis: 0, minWidth: 0, overflowY: "auto" },
  pane: {
    flexShrink: 0,
    boxSizing: "content-box",
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  alone: { width: "100%", border: "none" },
  gone: { display: "none" },
});
