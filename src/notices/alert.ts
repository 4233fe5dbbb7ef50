/** What an alert says; never anything that a client wrote. Source: spec/http-api.md §19. */
export interface Alert {
  /** The id of the audit line or the task. */
  about: string;
  subject: string;
  text: string;
}

/** A line of the audit log about who may enter. */
interface AccessChange {
  id: string;
  action: string;
  actorKind: "user" | "api_key" | "system" | "client" | "legacy";
  after: Record<string, unknown> | null;
  at: Date;
}

const BY: Record<AccessChange["actorKind"], string> = {
  user: "a member of the team",
  api_key: "an API key of the team",
  system: "a command on the server",
  client: "a client",
  legacy: "the import",
};

const SUBJECTS: Readonly<Record<string, string>> = {
  key_created: "an API key was made",
  key_revoked: "an API key was ended",
  member_set: "a member was let in or has another role",
  member_removed: "a member was removed",
};

/** What is told of the thing itself: which key, which role. Names of keys are the team's own words. */
const SHOWN = ["key_id", "name", "role", "status"] as const;

const detailsOf = (after: AccessChange["after"]): string =>
  SHOWN.flatMap((key) => {
    const value = after?.[key];
    return typeof value === "string" ? [`    ${key}: ${value.replace(/\s+/g, " ")}`] : [];
  }).join("\n");

export const accessAlert = ({ id, action, actorKind, after, at }: AccessChange): Alert => {
  const subject = SUBJECTS[action] ?? "who may enter has changed";
  const parts = [
    `At ${at.toISOString()}: ${subject}, by ${BY[actorKind]}.`,
    detailsOf(after),
    "If nobody of yours did this, end the key or remove the member, and look into the audit log.",
  ];
  return { about: id, subject, text: parts.filter((part) => part !== "").join("\n\n") };
};

/** @param desk where the desk is worked at */
export const unheardAlert = ({ id, at }: { id: string; at: Date }, desk: string | undefined): Alert => ({
  about: id,
  subject: "a mail looks like an attack",
  text: [
    `At ${at.toISOString()} a mail came that is not listened to: it gives orders to a machine instead of asking for a booking. Nothing of it was done. A task for a person waits.`,
    `    task: ${id}`,
    ...(desk ? [`[Open the dashboard](${desk})`] : []),
  ].join("\n\n"),
});
