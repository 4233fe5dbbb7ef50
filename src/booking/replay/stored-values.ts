import { Money } from "../../platform/money.ts";

/** Amounts and instants in JSON, so that they come back as what they were. */
export interface StoredMoney {
  $money: readonly [minor: number, currency: string];
}
export interface StoredInstant {
  $instant: string;
}

export const isStoredMoney = (value: object): value is StoredMoney => "$money" in value;
export const isStoredInstant = (value: object): value is StoredInstant => "$instant" in value;

/** A value of the rules as plain JSON; what is undefined is left out. */
export const toStored = (value: unknown): unknown => {
  if (value instanceof Date) return { $instant: value.toISOString() } satisfies StoredInstant;
  if (value instanceof Money) return { $money: [value.minor, value.currency] } satisfies StoredMoney;
  if (Array.isArray(value)) return value.map(toStored);
  if (value === null || typeof value !== "object") return value ?? null;
  const stored: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) if (item !== undefined) stored[key] = toStored(item);
  return stored;
};

/** The value that `toStored` was given, as far as the rules can tell. */
export const fromStored = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(fromStored);
  if (value === null || typeof value !== "object") return value;
  if (isStoredInstant(value)) return new Date(value.$instant);
  if (isStoredMoney(value)) return Money.of(...value.$money);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fromStored(item)]));
};
