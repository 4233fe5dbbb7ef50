/** The token in an address of ours, behind the last plus: 32 hex digits. Mail servers may change the case. */
const TOKEN = /\+([0-9a-f]{32})@/i;

/** Where an answer to a conversation goes: the venue's mailbox, with what leads back to the conversation. */
export const replyAddress = (mailbox: string, token: string): string => {
  const at = mailbox.lastIndexOf("@");
  return `${mailbox.slice(0, at)}+${token}${mailbox.slice(at)}`;
};

/** The tokens in the addresses that a mail was sent to. */
export const replyTokensIn = (addresses: readonly string[]): string[] => [
  ...new Set(addresses.flatMap((address) => TOKEN.exec(address)?.[1]?.toLowerCase() ?? [])),
];
