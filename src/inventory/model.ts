import type { TObject, TProperties } from "@sinclair/typebox";
import { t } from "elysia";
import { LAYOUTS, UNITS } from "../booking/words.ts";
import { Amount, Instant, int, NAME, nullable, Uuid, words } from "../wire/schemas.ts";

const strict = { additionalProperties: false };
const name = t.String({ minLength: 1, maxLength: 120, pattern: NAME, examples: ["Room A"] });
const text = nullable(t.String({ maxLength: 4000 }));
const keys = (max: number) => t.Array(t.String({ minLength: 1, maxLength: 60 }), { maxItems: max, uniqueItems: true });
const price = t.Number({ minimum: 0, maximum: 10_000_000, description: "major units, at most two decimals" });
const currency = t.String({ pattern: "^[A-Z]{3}$", description: "ISO 4217", examples: ["CHF"] });
const slug = t.String({ minLength: 1, maxLength: 120, pattern: "^[^ /]+$" });

const layouts = t.Object(
  Object.fromEntries(LAYOUTS.map((layout) => [layout, t.Optional(int({ minimum: 1, maximum: 100_000 }))])),
  strict,
);

/** A room as an admin keeps it. Amounts in major units, buffers in minutes. */
export const roomFields = {
  code: t.String({ pattern: "^[a-z0-9][a-z0-9-]{0,62}$", examples: ["room-a"] }),
  name,
  aliases: keys(20),
  description: text,
  position: int({ minimum: 0, maximum: 10_000 }),
  capacity_min: int({ minimum: 1, maximum: 100_000 }),
  capacity_max: int({ minimum: 1, maximum: 100_000 }),
  layouts,
  hourly_rate: nullable(price),
  half_day_rate: nullable(price),
  full_day_rate: nullable(price),
  currency,
  buffer_before_min: int({ minimum: 0, maximum: 1440 }),
  buffer_after_min: int({ minimum: 0, maximum: 1440 }),
  features: keys(60),
  services: keys(60),
  equipment: keys(60),
  suited_for: keys(60),
  included: t.Array(t.Object({ key: t.String({ maxLength: 60 }), label: t.String({ maxLength: 120 }) }, strict), {
    maxItems: 60,
  }),
};

export const productFields = {
  slug,
  name,
  category: t.String({ minLength: 1, maxLength: 60 }),
  unit: words(UNITS),
  price,
  currency,
  description: text,
  includes: keys(40),
  options: keys(40),
  dietary: keys(20),
  synonyms: t.Array(t.String({ minLength: 1, maxLength: 60 }), { maxItems: 60, uniqueItems: true }),
  excluded_rooms: t.Array(Uuid, { maxItems: 200, uniqueItems: true, description: "rooms it is not to be had in" }),
};

export const menuFields = {
  slug,
  name,
  courses: int({ minimum: 1, maximum: 12 }),
  vegetarian: t.Boolean(),
  vegan: t.Boolean(),
  wine_pairing: t.Boolean(),
  price,
  currency,
  months: t.Array(int({ minimum: 1, maximum: 12 }), { maxItems: 12, uniqueItems: true }),
  description: text,
  dishes: t.Array(t.String({ maxLength: 200 }), { maxItems: 20 }),
  notes: t.Array(t.String({ maxLength: 200 }), { maxItems: 20 }),
  priority: int({ minimum: 1, maximum: 1000 }),
};

export const blockFields = {
  starts_at: Instant,
  ends_at: Instant,
  all_rooms: t.Boolean(),
  rooms: t.Array(Uuid, { maxItems: 200, uniqueItems: true }),
  kind: words(["closed", "maintenance", "private", "external"]),
  reason: nullable(t.String({ maxLength: 500 })),
};

const kept = { id: Uuid, active: t.Boolean(), updated_at: Instant };
/** Names that came from elsewhere are shown as they are. */
const asKept = { name: t.String(), slug: t.String() };
export const RoomItem = t.Object({ ...roomFields, name: t.String(), code: t.String(), ...kept });
export const ProductItem = t.Object({ ...productFields, ...asKept, price: Amount, ...kept });
export const MenuItem = t.Object({ ...menuFields, ...asKept, price: Amount, ...kept });
export const BlockItem = t.Object({ ...blockFields, id: Uuid });

export const Removed = t.Object({
  id: Uuid,
  status: words(["deleted", "retired"]),
});

const { code, name: roomName, capacity_max, currency: _, ...roomRest } = roomFields;
export const NewRoom = t.Object(
  {
    ...t.Partial(t.Object(roomRest)).properties,
    name: roomName,
    capacity_max,
    code: t.Optional(code),
    currency: t.Optional(currency),
  },
  strict,
);
export const RoomChange = t.Partial(t.Object({ ...roomFields, active: t.Boolean() }, strict));
const { name: productName, category, unit, price: productPrice, ...productRest } = productFields;
export const NewProduct = t.Object(
  { ...t.Partial(t.Object(productRest)).properties, name: productName, category, unit, price: productPrice },
  strict,
);
export const ProductChange = t.Partial(t.Object({ ...productFields, active: t.Boolean() }, strict));
const { name: menuName, price: menuPrice, ...menuRest } = menuFields;
export const NewMenu = t.Object(
  { ...t.Partial(t.Object(menuRest)).properties, name: menuName, price: menuPrice },
  strict,
);
export const MenuChange = t.Partial(t.Object({ ...menuFields, active: t.Boolean() }, strict));
const { starts_at, ends_at, ...blockRest } = blockFields;
export const BlockChange = t.Partial(t.Object(blockFields, strict));
export const NewBlock = t.Object({ ...t.Partial(t.Object(blockRest)).properties, starts_at, ends_at }, strict);

const exported = <Fields extends TProperties>(entry: TObject<Fields>) =>
  t.Object(
    {
      ...entry.properties,
      id: t.Optional(t.String()),
      active: t.Optional(t.Boolean()),
      updated_at: t.Optional(t.String()),
    },
    strict,
  );

/** A catalogue as it is exported, or one table of it. */
export const Import = t.Object(
  {
    rooms: t.Optional(t.Array(exported(NewRoom), { maxItems: 500 })),
    products: t.Optional(t.Array(exported(NewProduct), { maxItems: 2000 })),
    menus: t.Optional(t.Array(exported(NewMenu), { maxItems: 500 })),
    kind: t.Optional(t.String({ description: "of text: rooms, products or menus" })),
    text: t.Optional(t.String({ maxLength: 1_000_000, description: "CSV with a header" })),
  },
  strict,
);
