import {
  Button,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Skeleton,
  SkeletonItem,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { LockClosedRegular } from "@fluentui/react-icons/svg/lock-closed";
import { PlugDisconnectedRegular } from "@fluentui/react-icons/svg/plug-disconnected";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import type { Asked, Pages } from "../../hooks/asking";
import { useRegister } from "../../hooks/register";
import type { ScreenWords } from "../../messages";
import type { ApiFailure, FailureKind } from "../../api/api";
import { stylesWith } from "../../styles";
import { pieces } from "../../../ui";

const useStyles = stylesWith({
  waiting: { display: "grid", gap: tokens.spacingVerticalL, padding: tokens.spacingHorizontalXL },
  notice: {
    ...pieces.column,
    alignItems: "center",
    textAlign: "center",
    gap: tokens.spacingVerticalM,
    maxWidth: "420px",
    margin: "0 auto",
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalXL}`,
  },
  icon: { fontSize: "40px", lineHeight: 0, color: tokens.colorNeutralForeground3 },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  detail: { overflowWrap: "anywhere" },
});

/** Grey lines where the content will be. */
export function Waiting({ lines = 5 }: { readonly lines?: number }) {
  const { words } = useRegister();
  return (
    <Skeleton className={useStyles().waiting} aria-label={words.loading} animation="pulse">
      {Array.from({ length: lines }, (_, index) => (
        <SkeletonItem key={index} size={index === 0 ? 28 : 16} style={{ width: `${90 - ((index * 17) % 40)}%` }} />
      ))}
    </Skeleton>
  );
}

/** What is the case, and what to do about it. */
export function Notice({
  icon,
  words: { title, text },
  detail = "",
  level = 2,
  isAlert = false,
  children,
}: {
  readonly icon: ReactNode;
  readonly words: ScreenWords;
  readonly detail?: string;
  readonly level?: 1 | 2 | 3;
  readonly isAlert?: boolean;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  const Heading = `h${level}` as const;
  return (
    <div className={styles.notice} role={isAlert ? "alert" : undefined}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <Heading className={styles.title}>{title}</Heading>
      {detail !== "" && <p className={mergeClasses(styles.quiet, styles.detail)}>{detail}</p>}
      <p className={styles.quiet}>{text}</p>
      {children}
    </div>
  );
}

const icons: Readonly<Record<FailureKind, typeof WarningRegular>> = {
  unreachable: PlugDisconnectedRegular,
  signedOut: LockClosedRegular,
  forbidden: LockClosedRegular,
  missing: SearchRegular,
  refused: WarningRegular,
  failed: WarningRegular,
};

/** In place of what was asked for and didn't come. */
export function Failed({ failure, again }: { readonly failure: ApiFailure; readonly again?: () => void }) {
  const { words } = useRegister();
  const Icon = icons[failure.kind];
  const canRetry = failure.kind !== "forbidden" && failure.kind !== "missing";
  return (
    <Notice icon={<Icon />} words={words.failures[failure.kind]} detail={failure.detail} isAlert>
      {canRetry && again !== undefined && <Button onClick={again}>{words.tryAgain}</Button>}
    </Notice>
  );
}

/** What was asked for, once it is there. `lines`: of what is shown until then. */
export function Came<T>({
  asked: { value, failure, again },
  lines,
  children,
}: Readonly<{ asked: Asked<T>; lines: number; children: (value: T) => ReactNode }>) {
  if (failure !== null) return <Failed failure={failure} again={again} />;
  return value === null ? <Waiting lines={lines} /> : children(value);
}

/** A list as far as it is there, and the button for more. `none`: for an empty one. */
export function Listed({
  pages: { items, isLoading, failure, hasMore, more, again },
  lines,
  none,
  className,
  children,
}: {
  readonly pages: Pages<unknown>;
  readonly lines: number;
  readonly none?: ReactNode;
  /** Of the button. */
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const { words } = useRegister();
  return (
    <>
      {isLoading && <Waiting lines={lines} />}
      {failure !== null && <Failed failure={failure} again={again} />}
      {!isLoading && failure === null && items.length === 0 && none}
      {children}
      {hasMore && (
        <Button className={className ?? ""} onClick={more}>
          {words.loadMore}
        </Button>
      )}
    </>
  );
}

/** A remark in a bar of its own. `isAlert`: screen readers say it at once. */
export function Remark({
  intent,
  isAlert = false,
  title,
  children,
}: Readonly<{ intent: "error" | "warning" | "info"; isAlert?: boolean; title?: string; children: ReactNode }>) {
  return (
    <MessageBar intent={intent} layout="multiline" {...(isAlert && { role: "alert" })}>
      <MessageBarBody>
        {title !== undefined && <MessageBarTitle>{title}</MessageBarTitle>}
        {children}
      </MessageBarBody>
    </MessageBar>
  );
}

const known = <Rule extends string>(rules: Readonly<Record<Rule, string>>, rule: string | null): string | null =>
  rule !== null && Object.hasOwn(rules, rule) ? rules[rule as Rule] : null;

/** The service's sentence says more: what is wrong with this file. */
const tellsMore: ReadonlySet<string> = new Set(["no-supplier-file", "invalid-mapping"]);

/** Why a form, a button or a file was refused: in the reader's language for a known rule, else the service's sentence. */
export function Refused({ failure, isFile = false }: Readonly<{ failure: ApiFailure | null; isFile?: boolean }>) {
  const { words } = useRegister();
  if (failure === null) return null;
  const { kind, rule, detail } = failure;
  const { title, text } = words.failures[kind];
  const ofFile = isFile ? known(words.imports.rules, rule) : null;
  return (
    <Remark intent="error" isAlert title={ofFile ?? title}>
      {ofFile === null ? (known(words.rules, rule) ?? (detail || text)) : tellsMore.has(rule ?? "") && detail}
    </Remark>
  );
}
