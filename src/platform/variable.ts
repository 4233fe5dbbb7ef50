import { isIP } from "node:net";

/** How one environment variable is read. `read` answers `undefined` for a value that is not as expected. */
export interface Variable<T> {
  /** What a value has to be, as the end of the sentence "expected …". */
  expects: string;
  read: (text: string) => T | undefined;
  /** Value when the variable is unset; in test that of dev, where nothing else is said. */
  default: { dev: T; prod: T; test?: T };
}

const same = <T>(value: T) => ({ dev: value, prod: value });

const WORDS: Record<string, boolean> = {
  "1": true,
  true: true,
  yes: true,
  on: true,
  "0": false,
  false: false,
  no: false,
  off: false,
};

export const bool = (dev: boolean, prod: boolean, test = dev): Variable<boolean> => ({
  expects: "1, true, yes or on; 0, false, no or off",
  read: (text) => WORDS[text.toLowerCase()],
  default: { dev, prod, test },
});

export const int = (min: number, max: number, dev: number, prod = dev): Variable<number> => ({
  expects: `a whole number from ${min} to ${max}`,
  read: (text) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    return value >= min && value <= max ? value : undefined;
  },
  default: { dev, prod },
});

/** A port that nothing listens on unless it is given. */
export const portIfAny = (): Variable<number | undefined> => ({
  expects: "a whole number from 0 to 65535",
  read: int(0, 65_535, 0).read,
  default: same(undefined),
});

export const oneOf = <const T extends string>(
  values: readonly T[],
  dev: NoInfer<T>,
  prod: NoInfer<T> = dev,
): Variable<T> => ({
  expects: values.join(", "),
  read: (text) => values.find((value) => value === text.toLowerCase()),
  default: { dev, prod },
});

export const text = (expects: string): Variable<string | undefined> => ({
  expects,
  read: (value) => value,
  default: same(undefined),
});

export const email = (): Variable<string | undefined> => ({
  expects: "an e-mail address",
  read: (value) => (value.length <= 254 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) ? value : undefined),
  default: same(undefined),
});

const SECRET_BYTES = 32;
/** What stands in examples until somebody puts a secret there. */
const PLACEHOLDER =
  /change[-_ ]?(?:me|this)|replace[-_ ]?(?:me|this)|your[-_ ]?(?:own[-_ ]?)?secret|placeholder|insert[-_ ]/i;

/** What only this process and its counterpart may know. */
export const secret = (): Variable<string | undefined> => ({
  expects: `a secret of at least ${SECRET_BYTES} bytes, and no placeholder`,
  read: (value) => (Buffer.byteLength(value) >= SECRET_BYTES && !PLACEHOLDER.test(value) ? value : undefined),
  default: same(undefined),
});

export const host = (fallback: string): Variable<string> => ({
  expects: "a host name or an address",
  read: (value) => (/^[A-Za-z0-9.:_-]+$/.test(value) ? value : undefined),
  default: same(fallback),
});

/** Whom a token is meant for. */
export const audience = (fallback: string): Variable<string> => ({
  expects: "an audience",
  read: (value) => value,
  default: same(fallback),
});

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const readUuid = (value: string): string | undefined => (UUID.test(value) ? value.toLowerCase() : undefined);

export const uuid = (fallback: string): Variable<string> => ({
  expects: "a uuid",
  read: readUuid,
  default: same(fallback),
});

export const optionalUuid = (): Variable<string | undefined> => ({
  expects: "a uuid",
  read: readUuid,
  default: same(undefined),
});

export const list = (
  expects: string,
  isItem: (item: string) => boolean,
  dev: string[],
  prod = dev,
): Variable<string[]> => ({
  expects,
  read: (value) => {
    const items = value.split(",").map((item) => item.trim());
    return items.every(isItem) ? items : undefined;
  },
  default: { dev, prod },
});

export const url = (protocols: readonly string[], dev?: string, prod?: string): Variable<string | undefined> => ({
  expects: `a URL with ${protocols.join(" or ")}`,
  read: (value) => {
    const parsed = URL.parse(value);
    return parsed?.hostname && protocols.includes(parsed.protocol.slice(0, -1)) ? value : undefined;
  },
  default: { dev, prod },
});

/** So many calls in so many seconds. */
export interface Allowance {
  points: number;
  seconds: number;
}

const SECONDS_IN: Record<string, number> = { s: 1, m: 60, h: 3600 };

export const allowance = (points: number, seconds: number): Variable<Allowance> => ({
  expects: "a rate such as 60/m: calls, at least 1, per s, m or h",
  read: (value) => {
    const [, count, unit = ""] = /^(\d{1,7})\/([smh])$/.exec(value) ?? [];
    return Number(count) >= 1 ? { points: Number(count), seconds: SECONDS_IN[unit] ?? 1 } : undefined;
  },
  default: same({ points, seconds }),
});

const ADDRESS_BITS: Record<number, number> = { 4: 32, 6: 128 };

/** Networks such as 10.0.0.0/8, or single addresses. */
export const cidrs = (): Variable<string[]> =>
  list(
    "addresses or networks such as 10.0.0.0/8, separated by commas",
    (item) => {
      const [address = "", bits, ...rest] = item.split("/");
      const most = ADDRESS_BITS[isIP(address)];
      if (most === undefined || rest.length > 0) return false;
      return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most);
    },
    [],
  );
