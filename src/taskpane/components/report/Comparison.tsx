import { Button, tokens, typographyStyles } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { useId, useState } from "react";
import type { DestinationComparison, QuotedPlace, SenderComparison } from "../../../report";
import { Compared, Filled, Foreign, Unseen, stylesWith, pieces } from "../../../ui";
import { ProposeHere } from "../propose/ProposeHere";
import { Quote, Section } from "./Section";
import { usePane } from "../usePane";

const useStyles = stylesWith({
  place: {
    ...typographyStyles.caption1,
    minWidth: 0,
    height: "auto",
    padding: 0,
    display: "inline",
    textAlign: "start",
    textDecorationLine: "underline",
    "@media (pointer: coarse)": { minHeight: "44px", minWidth: "44px" },
  },
  quotes: { ...pieces.column, rowGap: tokens.spacingVerticalXS },
  remark: { ...pieces.text, display: "flex", columnGap: tokens.spacingHorizontalXS },
  icon: { ...pieces.row, flexShrink: 0, height: tokens.lineHeightBase300 },
});

const maxPlaces = 20;

/** Over the one on record. */
export function Destination({ destination, level }: Readonly<{ destination: DestinationComparison; level: 2 | 3 }>) {
  const words = usePane().words.compared;
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { label, places, note, claim } = destination;
  const [first] = places;
  return (
    <Section level={level} title={<Foreign text={label} max={100} />}>
      <Compared comparison={destination} words={words}>
        {first === undefined ? undefined : (
          <Button
            appearance="transparent"
            size="small"
            className={styles.place}
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            <PlaceWords first={first} more={places.length - 1} />
          </Button>
        )}
      </Compared>
      {note !== null && (
        <Unseen>
          <Foreign text={note} max={400} />
        </Unseen>
      )}
      <ProposeHere claim={claim} shown={destination.found.map(({ text }) => text).join("")} />
      {first !== undefined && (
        <div id={id} hidden={!open} className={open ? styles.quotes : undefined}>
          {places.slice(0, maxPlaces).map((place, index) => (
            <Quote key={index} place={place} />
          ))}
        </div>
      )}
    </Section>
  );
}

function PlaceWords({ first, more }: { readonly first: QuotedPlace; readonly more: number }) {
  const words = usePane().words.compared;
  const place = <Foreign text={first.words} max={100} />;
  return more === 0 ? place : <Filled template={words.morePlaces} parts={{ place, count: more }} />;
}

/** Over the one on record, with the trick in words. */
export function Sender({ sender, level }: { readonly sender: SenderComparison; readonly level: 2 | 3 }) {
  const words = usePane().words.compared;
  const styles = useStyles();
  const { label, address, isInSight, note } = sender;
  return (
    <Section level={level} title={<Foreign text={label} max={100} />}>
      <Compared comparison={sender} words={words} />
      {note !== null && (
        <p className={styles.remark}>
          <span className={styles.icon} aria-hidden>
            <WarningRegular fontSize={tokens.fontSizeBase400} />
          </span>
          <Foreign text={note} max={400} />
        </p>
      )}
      {!isInSight && (
        <p className={styles.note}>
          {words.addressInFull}: <Foreign text={address} max={200} />
        </p>
      )}
    </Section>
  );
}
