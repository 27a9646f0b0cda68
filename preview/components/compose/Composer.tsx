import {
  Button,
  Caption1,
  Field,
  Input,
  makeStyles,
  Spinner,
  Textarea,
  tokens,
  useRestoreFocusTarget,
} from "@fluentui/react-components";
import { AttachRegular } from "@fluentui/react-icons/svg/attach";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { SendRegular } from "@fluentui/react-icons/svg/send";
import { useEffect, useRef } from "react";
import { recipientsOf } from "../../sending/recipients";
import type { Draft, Drafting } from "../../sending/useDraft";
import { words } from "../../words";
import { Banners } from "../Banners";

const useStyles = makeStyles({
  draft: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    maxWidth: "76ch",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  from: { color: tokens.colorNeutralForeground3 },
  files: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM, margin: 0, padding: 0 },
  file: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, overflowWrap: "anywhere" },
  quoted: {
    margin: 0,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    unicodeBidi: "plaintext",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Properties {
  readonly draft: Draft;
  readonly drafting: Drafting;
  /** Who writes. */
  readonly from: string;
}

/** A reply or forward, written in place of the message. */
export function Composer({ draft, drafting, from }: Properties) {
  const styles = useStyles();
  const text = useRef<HTMLTextAreaElement>(null);
  const to = useRef<HTMLInputElement>(null);
  const { kind, number, fields, quoted, attachments, banners, compose, isSending } = draft;
  const { change, recipientsChanged, send, discard } = drafting;
  // What is asked before it is sent gives the focus back to what was pressed.
  const asked = useRestoreFocusTarget();
  const isReply = kind === "reply";
  // A reply has its recipient; a forward waits for one.
  useEffect(() => (isReply ? text : to).current?.focus(), [isReply, number]);
  const isToEmpty = recipientsOf(fields.to).length === 0;
  return (
    <form
      className={styles.draft}
      aria-label={words.compose.titles[kind]}
      onSubmit={(event) => {
        event.preventDefault();
        if (isToEmpty) to.current?.focus();
        else send();
      }}
    >
      <div className={styles.buttons}>
        <Button {...asked} appearance="primary" type="submit" icon={<SendRegular />} disabledFocusable={isSending}>
          {words.compose.send}
        </Button>
        <Button icon={<DeleteRegular />} onClick={discard}>
          {words.compose.discard}
        </Button>
        <span role="status">
          {isSending && draft.alert === null && <Spinner size="tiny" label={words.compose.checking} delay={300} />}
        </span>
      </div>
      <Banners banners={banners} onDismiss={(key) => compose.outlook.dismiss(key)} />
      <Caption1 className={styles.from}>{words.compose.from(from)}</Caption1>
      <Field label={words.to} {...(isToEmpty && { hint: words.compose.toHint })}>
        <Input
          input={{ ref: to }}
          value={fields.to}
          spellCheck={false}
          onChange={(_, { value }) => change({ to: value })}
          onBlur={recipientsChanged}
        />
      </Field>
      <Field label={words.compose.subject}>
        <Input value={fields.subject} onChange={(_, { value }) => change({ subject: value })} />
      </Field>
      <Field label={words.compose.text}>
        <Textarea
          textarea={{ ref: text }}
          rows={6}
          resize="vertical"
          value={fields.text}
          onChange={(_, { value }) => change({ text: value })}
        />
      </Field>
      {attachments.length > 0 && (
        <ul className={styles.files} aria-label={words.files}>
          {attachments.map((name, at) => (
            <li key={at} className={styles.file}>
              <AttachRegular aria-hidden />
              <Caption1>{name}</Caption1>
            </li>
          ))}
        </ul>
      )}
      {quoted !== "" && (
        <blockquote className={styles.quoted} aria-label={words.quoted}>
          {quoted}
        </blockquote>
      )}
    </form>
  );
}
