import type { Layout, Unit } from "../booking/words.ts";
import type { BlockRows } from "../calendar/service.ts";
import type { CatalogueRows } from "../catalogue/service.ts";
import type { Settings, Topic } from "../config/topics.ts";
import type { TeamScope } from "../db/team.ts";
import type { Env } from "../platform/env.ts";
import { newId } from "../platform/ids.ts";
import calendar from "./demo/calendar.json";
import config from "./demo/config.json";
import faq from "./demo/faq.json";
import menus from "./demo/menus.json";
import products from "./demo/products.json";
import rooms from "./demo/rooms.json";

/** The demo venue's team. */
export const DEMO_TEAM = config.team;

/** What the demo venue has configured. */
export const demoSettings = ({
  SMTP_HOST,
  HIL_FROM_EMAIL,
}: Pick<Env, "SMTP_HOST" | "HIL_FROM_EMAIL">): { [Key in Topic]?: Partial<Settings[Key]> } => ({
  venue: {
    name: config.config.venue.name,
    city: config.config.venue.city,
    operating_hours: config.config.venue.operating_hours,
    from_email: (SMTP_HOST && HIL_FROM_EMAIL) || config.config.venue.from_email,
    from_name: config.config.venue.from_name,
  },
  global_deposit: {
    deposit_enabled: config.config.global_deposit.deposit_enabled,
    deposit_type: "percentage",
    deposit_percentage: config.config.global_deposit.deposit_percentage,
    deposit_fixed_amount: config.config.global_deposit.deposit_fixed_minor / 100,
    deposit_deadline_days: config.config.global_deposit.deposit_deadline_days,
  },
  pricing: config.config.pricing,
  options: config.config.options,
  site_visit: config.config.site_visit,
  approvals: { approve_offers: "supervised" },
  hil_mode: config.config.hil_mode,
  faq: {
    items: faq.items.map(({ category, question, answer, related_links }) => ({
      category,
      question,
      answer,
      related_links,
    })),
  },
});

const roomRows = (scope: TeamScope): CatalogueRows["rooms"] =>
  rooms.rooms.map((room) => ({
    ...scope,
    id: newId(),
    code: room.code,
    name: room.name,
    aliases: room.aliases,
    description: room.description,
    position: room.position,
    capacityMin: room.capacity_min,
    capacityMax: room.capacity_max,
    capacityOptimal: room.capacity_optimal,
    layouts: room.layouts as Partial<Record<Layout, number>>,
    hourlyRateMinor: room.hourly_rate_minor,
    halfDayRateMinor: room.half_day_rate_minor,
    fullDayRateMinor: room.full_day_rate_minor,
    currency: room.currency,
    bufferBeforeMin: room.buffer_before_min,
    bufferAfterMin: room.buffer_after_min,
    areaSqm: room.area_sqm,
    features: room.features,
    services: room.services,
    equipment: room.equipment,
    suitedFor: room.suited_for,
    included: room.included,
    accessibility: room.accessibility,
    depositRequired: room.deposit_required,
    depositPercent: room.deposit_percent,
    calendarId: room.calendar_id,
  }));

/** The demo venue as rows, with fresh ids. */
export const demoRows = ({ teamId, userId }: TeamScope): { catalogue: CatalogueRows; blocks: BlockRows } => {
  // Rows take whatever has the name of a column: a caller's credential ends some time, too.
  const scope = { teamId, userId };
  const roomsToAdd = roomRows(scope);
  const idOfRoom = new Map(roomsToAdd.map(({ code, id }) => [code, id ?? ""]));
  const categories = products.categories.map(({ name, position }) => ({ ...scope, id: newId(), name, position }));
  const entries = products.products.map((product) => ({ product, id: newId() }));
  return {
    catalogue: {
      rooms: roomsToAdd,
      categories,
      products: entries.map(({ product, id }) => ({
        ...scope,
        id,
        slug: product.slug,
        name: product.name,
        categoryId: categories.find(({ name }) => name === product.category)?.id ?? "",
        unit: product.unit as Unit,
        priceMinor: product.price_minor,
        currency: product.currency,
        description: product.description,
        includes: product.includes,
        options: product.options,
        dietary: product.dietary,
      })),
      synonyms: entries.flatMap(({ product, id }) =>
        product.synonyms.map((synonym) => ({ ...scope, productId: id, synonym })),
      ),
      exclusions: entries.flatMap(({ product, id }) =>
        product.excluded_rooms.map((code) => ({ ...scope, productId: id, roomId: idOfRoom.get(code) ?? "" })),
      ),
      menus: menus.menus.map((menu) => ({
        ...scope,
        slug: menu.slug,
        name: menu.name,
        courses: menu.courses,
        vegetarian: menu.vegetarian,
        vegan: menu.vegan,
        winePairing: menu.wine_pairing,
        priceMinor: menu.price_minor,
        currency: menu.currency,
        months: menu.months,
        description: menu.description,
        dishes: menu.dishes,
        notes: menu.notes,
        priority: menu.priority,
      })),
    },
    blocks: blockRows(scope, idOfRoom),
  };
};

const blockRows = (scope: TeamScope, idOfRoom: ReadonlyMap<string, string>): BlockRows => {
  const entries = calendar.blocks.map((block) => ({
    block,
    id: newId(),
    start: new Date(block.starts_at),
    end: new Date(block.ends_at),
  }));
  return {
    blocks: entries.map(({ block, id, start, end }) => ({
      ...scope,
      id,
      startsAt: start,
      endsAt: end,
      allRooms: block.rooms.length === idOfRoom.size,
      kind: "external",
      reason: block.reason,
      source: "import",
      externalUid: block.external_uid,
    })),
    holds: entries.flatMap(({ block, id, start, end }) =>
      block.rooms.map((code) => ({
        ...scope,
        roomId: idOfRoom.get(code) ?? "",
        blockId: id,
        slot: { start, end },
        during: { start, end },
        state: "blocked" as const,
      })),
    ),
  };
};
