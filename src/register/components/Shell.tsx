import {
  Badge,
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tab,
  TabList,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { PersonRegular } from "@fluentui/react-icons/svg/person";
import { SignOutRegular } from "@fluentui/react-icons/svg/sign-out";
import type { ReactNode } from "react";
import { go, tabs, type Tab as TabName } from "../route";
import { may, useRegister } from "../hooks/register";
import type { Page } from "../api/api";
import { useAsked } from "../hooks/asking";
import { put } from "../shown";
import type { Person } from "../signIn/session";
import { Unseen, pieces, thin } from "../../ui";

const useStyles = makeStyles({
  shell: { height: "100%", display: "flex", flexDirection: "column", overflow: "hidden" },
  header: {
    ...pieces.wrap,
    columnGap: tokens.spacingHorizontalL,
    paddingInline: tokens.spacingHorizontalM,
    borderBottom: thin(tokens.colorNeutralStroke2),
  },
  title: { ...typographyStyles.subtitle2, margin: 0, whiteSpace: "nowrap" },
  nav: {
    flexGrow: 1,
    minWidth: 0,
    overflowX: "auto",
    "@media (max-width: 699px)": {
      order: 3,
      flexBasis: "100%",
      marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    },
  },
  tabs: { "@media (max-width: 699px)": { flexWrap: "wrap" } },
  count: { marginInlineStart: tokens.spacingHorizontalXS },
  account: { marginInlineStart: "auto", "@media (max-width: 699px)": { minHeight: "44px" } },
  said: {
    ...pieces.strong,
    ...pieces.row,
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    borderBottom: thin(tokens.colorStatusSuccessBorder1),
  },
  done: { flexShrink: 0, fontSize: "20px", color: tokens.colorStatusSuccessForeground1 },
  main: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
});

const maxCounted = 20;

const counted = ({ items, next }: Page<unknown>): string =>
  items.length === 0 ? "" : `${items.length}${next === null ? "" : "+"}`;

/** By tab; absent for zero or unknown. */
function useWaiting(): Readonly<Partial<Record<TabName, string>>> {
  const isAllowed = may(useRegister().me, "handle");
  const { value } = useAsked(
    async (api, signal) => {
      if (!isAllowed) return {};
      const [proposals, files] = await Promise.all([
        api.proposals({ state: "open", supplier: null, after: null, limit: maxCounted }, signal),
        api.imports({ state: "proposed", after: null, limit: maxCounted }, signal),
      ]);
      return { proposals: counted(proposals), import: counted(files) };
    },
    [isAllowed],
  );
  return value ?? {};
}

interface ShellProps {
  readonly tab: TabName;
  readonly said: string;
  readonly people: readonly Person[];
  readonly onPerson: (person: Person) => void;
  readonly onSignOut: () => void;
  readonly children: ReactNode;
}

/** The head of the page with its tabs and who is signed in; below it, what was chosen. */
export function Shell({ tab, said, people, onPerson, onSignOut, children }: ShellProps) {
  const styles = useStyles();
  const { words, me } = useRegister();
  const waiting = useWaiting();
  return (
    <div className={styles.shell}>
      <header className={styles.header}>
        <h1 className={styles.title}>{words.title}</h1>
        <nav className={styles.nav} aria-label={words.tabs.label}>
          <TabList
            className={styles.tabs}
            selectedValue={tab}
            onTabSelect={(_event, { value }) => {
              const chosen = tabs.find((each) => each === value);
              if (chosen !== undefined) go({ tab: chosen, supplier: null });
            }}
          >
            {tabs.map((each) => (
              <Tab key={each} value={each} id={`tab-${each}`} aria-controls="panel">
                {words.tabs[each]}
                {waiting[each] && (
                  <>
                    <Unseen> ({put(words.tabs.waiting, { count: waiting[each] })})</Unseen>
                    <Badge aria-hidden size="small" color="brand" className={styles.count}>
                      {waiting[each]}
                    </Badge>
                  </>
                )}
              </Tab>
            ))}
          </TabList>
        </nav>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button
              appearance="subtle"
              className={styles.account}
              icon={<PersonRegular />}
              aria-label={put(words.signIn.account, { name: me.name })}
            >
              {me.name}
            </Button>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {people
                .filter(({ oid }) => oid !== me.oid)
                .map((person) => (
                  <MenuItem key={person.oid} icon={<PersonRegular />} onClick={() => onPerson(person)}>
                    {put(words.signIn.as, { name: person.name })}
                  </MenuItem>
                ))}
              <MenuItem icon={<SignOutRegular />} onClick={onSignOut}>
                {words.signIn.out}
              </MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
      </header>
      <div role="status" aria-live="polite">
        {said !== "" && (
          <p className={styles.said}>
            <CheckmarkCircleFilled aria-hidden className={styles.done} />
            {said}
          </p>
        )}
      </div>
      <main id="panel" className={styles.main} aria-labelledby={`tab-${tab}`}>
        {children}
      </main>
    </div>
  );
}
