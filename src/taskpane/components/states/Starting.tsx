import { makeStyles, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import { pieces } from "../../../ui";

const useStyles = makeStyles({
  skeleton: { ...pieces.column, rowGap: tokens.spacingVerticalM },
});

/** Milliseconds: what appears for less only flickers. */
const patience = 200;

/** What is inside, if it is still wanted after a while. */
export function Late({ children }: { readonly children: ReactNode }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return late ? children : null;
}

/** The shape of a report, until there is one. */
export function Starting() {
  const styles = useStyles();
  return (
    <Late>
      <Skeleton className={styles.skeleton} aria-hidden>
        <SkeletonItem size={16} />
        <SkeletonItem size={64} />
        <SkeletonItem size={64} />
      </Skeleton>
    </Late>
  );
}
