import type { Billing, BillingField } from "../../facts.ts";
import { ADDRESS } from "../lexicon/address.ts";
import { any, group } from "../vocabulary.ts";
import { countryOf, hasLegalForm, isProse, isTown, type Piece, pieceOf } from "./pieces.ts";

type Draft = { -readonly [Field in keyof Billing]: Billing[Field] };

const ROOM_LABEL = new RegExp(`^(?:${any("roomWords")}|${any("suiteWords")})\\s+\\w{1,3}$`, "i");
const NO_VALUE = new RegExp(`^${group(ADDRESS.noValues)}$`, "i");
/** "-", "n/a", "same as above" tell nothing. */
const isValue = (text: string): boolean => /[\p{L}\p{N}]/u.test(text) && !NO_VALUE.test(text) && !ROOM_LABEL.test(text);

const CODE = /(?:^|[\s-])(?<code>\d{4,6}|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})(?:$|\s)/i;

const setLabelled = (draft: Draft, { label, value }: Extract<Piece, { kind: "label" }>, names: string[]): void => {
  if (!isValue(value)) return;
  const piece = pieceOf(value);
  switch (label) {
    case "company":
      names.splice(0, names.length, value);
      return;
    case "name":
      if (names.length === 0) names.push(value);
      return;
    case "street":
      draft.street = value;
      return;
    case "postal_code":
    case "postal_city":
    case "city": {
      if (piece.kind === "postal_city" || piece.kind === "postal") setPiece(draft, piece, names, ALONE);
      else if (label === "postal_code") {
        const code = CODE.exec(value)?.groups?.["code"];
        if (code) draft.postal_code = code;
      } else if (!/\d{3}/.test(value) && !isProse(value)) draft.city = value;
      return;
    }
    case "country": {
      const country = countryOf(value.replace(/\.$/, ""));
      if (country) draft.country = country;
      return;
    }
    case "vat":
      draft.vat = value;
      return;
    case "address":
      setPiece(draft, piece, names, ALONE);
      return;
  }
};

/** "Level 3, 22 Bishopsgate", "Unit 4, Riverside Park": two lines of one street. */
const UNIT = new RegExp(`^${group(ADDRESS.units)}\\s+\\w{1,4}$`, "iu");
const setStreet = (draft: Draft, { street, strong }: Extract<Piece, { kind: "street" }>, names: string[]): void => {
  if (draft.street === undefined) draft.street = street;
  else if (UNIT.test(draft.street) || UNIT.test(street)) draft.street = `${draft.street}, ${street}`;
  else if (strong && draft.postal_code === undefined) {
    names.push(draft.street);
    draft.street = street;
  }
};

/** "Talstrasse 20, no sorry, 21" */
const BARE_NUMBER = /^\d{1,4} ?[a-z]?$/iu;
const STREET_NUMBER = /\d{1,4} ?[a-z]?$/iu;

interface Around {
  previous: Piece | undefined;
  next: Piece | undefined;
}

const setOther = (draft: Draft, text: string, names: string[], { previous, next }: Around): void => {
  if (ROOM_LABEL.test(text)) return;
  if (BARE_NUMBER.test(text) && draft.street !== undefined && previous?.kind === "prose") {
    draft.street = draft.street.replace(STREET_NUMBER, text);
    return;
  }
  const isBeforeCode = next?.kind === "postal" && draft.city === undefined && draft.street !== undefined;
  const isBehindCode = draft.postal_code !== undefined && draft.city === undefined && previous?.kind === "postal";
  const isTownByItself = draft.city === undefined && isTown(text) && (names.length > 0 || draft.street !== undefined);
  const isInPark = draft.street !== undefined && UNIT.test(draft.street) && previous?.kind === "street";
  if (isInPark && !isTown(text)) draft.street = `${draft.street}, ${text}`;
  else if (isBeforeCode || isBehindCode || isTownByItself) draft.city = text.replace(/\.$/, "");
  else if (draft.street === undefined && draft.postal_code === undefined) names.push(text);
  else if (names.length === 0 && hasLegalForm(text)) names.push(text);
};

const ALONE: Around = { previous: undefined, next: undefined };
const setPiece = (draft: Draft, piece: Piece, names: string[], around: Around): void => {
  switch (piece.kind) {
    case "label":
      setLabelled(draft, piece, names);
      return;
    case "street":
      setStreet(draft, piece, names);
      return;
    case "postal_city":
      draft.postal_code = piece.postalCode;
      draft.city = piece.city;
      if (piece.country) draft.country = piece.country;
      return;
    case "postal":
      draft.postal_code = piece.postalCode;
      return;
    case "country":
      draft.country = piece.country;
      return;
    case "vat":
      draft.vat = piece.vat;
      return;
    case "other":
      setOther(draft, piece.text, names, around);
      return;
    case "prose":
      return;
  }
};

/** "an die Stiftung": the article belongs to the sentence. */
const ARTICLE = new RegExp(`^(?:${group(ADDRESS.articles)}\\s+|l['’])(?=\\S)`, "u");

/**
 * One address of its pieces: everything before the street is the name, the town stands beside its code, a country is
 * one of the list. What is missing stays missing. Source: spec/workflow.md §3.11.
 */
export const assemble = (pieces: readonly Piece[]): Billing => {
  const draft: Draft = {};
  const names: string[] = [];
  pieces.forEach((piece, index) => {
    setPiece(draft, piece, names, { previous: pieces[index - 1], next: pieces[index + 1] });
  });
  const name = names.join(", ").replace(ARTICLE, "");
  return { ...(name !== "" && { name_or_company: name }), ...draft };
};

const FIELDS: readonly (BillingField | "vat")[] = [
  "name_or_company",
  "street",
  "postal_code",
  "city",
  "country",
  "vat",
];
/** How many pieces of an address there are. */
export const sizeOf = (address: Billing): number => FIELDS.filter((field) => address[field] !== undefined).length;
