import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { DestinationComparison, QuotedPlace } from "../../../report";
import { Compared, Filled, Foreign, Unseen } from "../../../ui";
import type { PaneWords } from "../../messages";
import { ProposeHere } from "../propose/ProposeHere";
import { Quote } from "./Quote";
import { Section } from "./Section";

const useStyles = makeStyles({
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
  quotes: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
});

const maxPlaces = 20;

/** Over the one on record. */
export function Destination({
  destination,
  level,
  words,
}: {
  readonly destination: DestinationComparison;
  readonly level: 2 | 3;
  readonly words: PaneWords["compared"];
}) {
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
            onClick={() => {
              setOpen(!open);
            }}
          >
            <PlaceWords first={first} more={places.length - 1} words={words} />
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

function PlaceWords({
  first,
  more,
  words,
}: {
  readonly first: QuotedPlace;
  readonly more: number;
  readonly words: PaneWords["compared"];
}) {
  const place = <Foreign text={first.words} max={100} />;
  return more === 0 ? place : <Filled template={words.morePlaces} parts={{ place, count: more }} />;
}
