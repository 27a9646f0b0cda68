import { Badge, Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useRef } from "react";
import type { Supplier } from "../../../contract";
import { may, useRegister } from "../../hooks/register";
import { go } from "../../route";
import { countryName } from "../../shown";
import { Foreign, pieces } from "../../../ui";
import { Freeze } from "./ReasonDialogs";
import { Remark } from "../states/Failed";

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", alignItems: "flex-start", gap: tokens.spacingHorizontalM },
  back: { flexBasis: "100%" },
  words: { flexGrow: 1, flexBasis: "240px", minWidth: 0 },
  name: { ...typographyStyles.title3, margin: 0, outlineStyle: "none", overflowWrap: "anywhere" },
  facts: { ...pieces.quiet, ...pieces.wrap, columnGap: tokens.spacingHorizontalS },
});

const colours = { active: "success", inactive: "informative", blocked: "danger" } as const;

/** The name takes the focus when a record opens. */
export function RecordHeader({ record, canGoBack }: { readonly record: Supplier; readonly canGoBack: boolean }) {
  const styles = useStyles();
  const { words, me } = useRegister();
  const { id, name, status, kind, country } = record;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <header className={styles.head}>
        {canGoBack && (
          <div className={styles.back}>
            <Button
              appearance="subtle"
              icon={<ArrowLeftRegular />}
              onClick={() => go({ tab: "suppliers", supplier: null })}
            >
              {words.list.back}
            </Button>
          </div>
        )}
        <div className={styles.words}>
          <h2 ref={title} tabIndex={-1} className={styles.name}>
            <Foreign text={name} />
          </h2>
          <div className={styles.facts}>
            <Badge appearance="tint" color={colours[status]}>
              {words.record.statuses[status]}
            </Badge>
            <span>
              {words.record.kinds[kind]}
              {country !== null && ` · ${countryName(country, words.locale)}`}
              {" · "}
              <Foreign text={id} max={60} />
            </span>
          </div>
        </div>
        {status !== "blocked" && may(me, "handle") && <Freeze record={record} />}
      </header>
      {status === "blocked" && <Remark intent="error">{words.record.blockedNote}</Remark>}
    </>
  );
}
