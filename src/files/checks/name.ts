const MAX_CHARACTERS = 200;
/** The end of a name that says what it is, kept when the name is shortened. */
const EXTENSION = /\.[\p{L}\p{N}]{1,10}$/u;
/** What cannot be seen, or turns the direction of what can: `gpj.exe` must not read as `exe.jpg`. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/** Names that mean a device or a folder on some system. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/**
 * The name of a file as it is shown and saved: the last segment of the path, without anything invisible, at most 200
 * characters; `undefined` when nothing of it is left. It never names anything on our side. Source: spec/http-api.md §9.2.
 */
export const fileNameOf = (given: string): string | undefined => {
  const segment = given.toWellFormed().split(/[/\\]/).at(-1) ?? "";
  const plain = segment
    .normalize("NFC")
    .replace(INVISIBLE, "")
    .replace(/[<>:"|?*]/g, "_")
    .replace(/^[\s.]+|[\s.]+$/g, "");
  const free = RESERVED.test(plain) ? `_${plain}` : plain;
  return free === "" ? undefined : shortened(free);
};

const shortened = (name: string): string => {
  const characters = [...name];
  if (characters.length <= MAX_CHARACTERS) return name;
  const extension = EXTENSION.exec(name)?.[0] ?? "";
  return characters.slice(0, MAX_CHARACTERS - [...extension].length).join("") + extension;
};
