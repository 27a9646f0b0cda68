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
import type { KnownRule, RegisterWords, ScreenWords } from "../../messages";
import type { ApiFailure, FailureKind } from "../../api/api";
import { stylesWith } from "../../styles";

const useStyles = stylesWith({
  waiting: { display: "grid", gap: tokens.spacingVerticalL, padding: tokens.spacingHorizontalXL },
  notice: {
    display: "flex",
    flexDirection: "column",
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

/** In the reader's language for a known rule, else the service's sentence; may be empty. */
function reasonOf({ rule, detail }: ApiFailure, { rules }: RegisterWords): string {
  const isKnown = (name: string): name is KnownRule => Object.hasOwn(rules, name);
  return rule !== null && isKnown(rule) ? rules[rule] : detail;
}

/** Why a form or button was refused. */
export function Refused({ failure }: { readonly failure: ApiFailure | null }) {
  const { words } = useRegister();
  if (failure === null) return null;
  const { title, text } = words.failures[failure.kind];
  return (
    <Remark intent="error" isAlert title={title}>
      {reasonOf(failure, words) || text}
    </Remark>
  );
}

function ruleWords({ rule }: ApiFailure, { imports: { rules } }: RegisterWords): string | null {
  return rule !== null && Object.hasOwn(rules, rule) ? rules[rule as keyof typeof rules] : null;
}

/** The service's sentence says more: what is wrong with this file. */
const tellsMore: ReadonlySet<string> = new Set(["no-supplier-file", "invalid-mapping"]);

/** Why a file was refused, in the reader's language where the rule is known. */
export function RefusedFile({ failure }: { readonly failure: ApiFailure | null }) {
  const { words } = useRegister();
  const said = failure === null ? null : ruleWords(failure, words);
  if (failure === null || said === null) return <Refused failure={failure} />;
  return (
    <Remark intent="error" isAlert title={said}>
      {tellsMore.has(failure.rule ?? "") && failure.detail}
    </Remark>
  );
}
