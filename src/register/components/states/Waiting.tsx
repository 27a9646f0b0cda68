import { makeStyles, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import { useRegister } from "../../hooks/register";

const useStyles = makeStyles({
  waiting: { display: "grid", gap: tokens.spacingVerticalL, padding: tokens.spacingHorizontalXL },
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
