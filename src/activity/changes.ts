import { type Booking, priceOf, stepOf } from "../booking/booking.ts";
import { type Catalogue, menuById, productById, roomById } from "../booking/catalogue.ts";
import { formatDay, formatMoney } from "../booking/composing/forms.ts";
import { billingText, type FactKey, known, type Wish } from "../booking/facts.ts";
import { canonicalJson } from "../platform/ids.ts";
import { type Activity, detailed, high } from "./activity.ts";

const dateChanges = (before: Booking | undefined, after: Booking): Activity[] => {
  const day = known(after.facts, "date");
  const earlier = before && known(before.facts, "date");
  if (day === undefined && earlier !== undefined)
    return [high("date_denied", "📅", "Date cannot be had", formatDay(earlier))];
  if (day === undefined || day === earlier) return [];
  if (earlier === undefined) return [high("date_confirmed", "📅", "Date settled", formatDay(day))];
  return [high("date_changed", "📅", "Date changed", `${formatDay(earlier)} → ${formatDay(day)}`)];
};

const peopleChanges = (before: Booking | undefined, after: Booking): Activity[] => {
  const people = known(after.facts, "attendees");
  const earlier = before && known(before.facts, "attendees");
  if (people === undefined || earlier === undefined || people === earlier) return [];
  return [high("participants_changed", "👥", "Head count changed", `${earlier} → ${people}`)];
};

/** Another party wants the room, or has got it. Source: spec/workflow.md §2.12. */
const roomTroubles = (before: Booking | undefined, after: Booking, catalogue: Catalogue): Activity[] => {
  const waits = after.hold?.state === "second_option" && before?.hold?.state !== "second_option";
  const lost = known(after.facts, "lost_room");
  const wasLost = before && known(before.facts, "lost_room");
  return [
    ...(waits
      ? [high("room_conflict", "⚠️", "Second option", roomById(catalogue, after.hold?.roomId)?.name ?? "")]
      : []),
    ...(lost && canonicalJson(lost) !== canonicalJson(wasLost ?? null)
      ? [high("room_denied", "🏢", "Room went to another party", roomById(catalogue, lost.roomId)?.name ?? "")]
      : []),
  ];
};

const namesOf = (wishes: readonly Wish[], catalogue: Catalogue): string =>
  wishes
    .map(({ id, quantity }) => {
      const name = productById(catalogue, id)?.name ?? menuById(catalogue, id)?.name ?? "";
      return quantity === null ? name : `${quantity} × ${name}`;
    })
    .join(", ");

const productChanges = (before: Booking | undefined, after: Booking, catalogue: Catalogue): Activity[] => {
  const [earlier, wishes] = [(before && known(before.facts, "products")) ?? [], known(after.facts, "products") ?? []];
  const [had, found] = [(before && known(before.facts, "sourced")) ?? [], known(after.facts, "sourced") ?? []];
  return [
    ...(canonicalJson(earlier) === canonicalJson(wishes)
      ? []
      : [high("products_changed", "🧺", "Products changed", namesOf(wishes, catalogue) || "none")]),
    ...(found.length > had.length
      ? [
          high(
            "product_sourced",
            "🧺",
            "Item found",
            found
              .slice(had.length)
              .map(({ name }) => name)
              .join(", "),
          ),
        ]
      : []),
  ];
};

/** Facts that are told as they are, where they are new. */
const NOTED: readonly [FactKey, "high" | "detailed", string, string, string][] = [
  ["special_requirements", "high", "special_request", "📝", "Special request"],
  ["event_type", "detailed", "preference_type", "🎉", "Kind of event"],
  ["layout", "detailed", "preference_layout", "🪑", "Layout"],
  ["daypart", "detailed", "preference_timing", "🕒", "Part of the day"],
];

const noted = (before: Booking | undefined, { facts }: Booking): Activity[] => {
  const told = NOTED.flatMap(([key, granularity, name, icon, title]) => {
    const value = known(facts, key);
    const isNew = value !== undefined && value !== (before && known(before.facts, key));
    return isNew ? [{ ...detailed(name, icon, title, String(value).replaceAll("_", " ")), granularity }] : [];
  });
  const [was, is] = [(before && known(before.facts, "contact")) ?? {}, known(facts, "contact") ?? {}];
  const contact = (["name", "company", "phone"] as const).flatMap((key) =>
    is[key] !== undefined && is[key] !== was[key] ? [detailed(`contact_${key}`, "👤", `Contact: ${key}`, is[key])] : [],
  );
  const billing = billingText(facts);
  const isBilled = billing !== undefined && billing !== (before && billingText(before.facts));
  return [...told, ...contact, ...(isBilled ? [high("billing_updated", "🧾", "Billing address", billing)] : [])];
};

const stepEntered = (before: Booking | undefined, after: Booking, zone: string): Activity[] => {
  const step = stepOf(after, zone);
  return before && stepOf(before, zone) === step ? [] : [detailed(`step_${step}_entered`, "➡️", `Step ${step}`)];
};

const roomChanges = (before: Booking | undefined, after: Booking, catalogue: Catalogue): Activity[] => {
  const room = roomById(catalogue, after.hold?.roomId)?.name;
  const earlier = roomById(catalogue, before?.hold?.roomId)?.name;
  if (room === earlier) return [];
  if (room && earlier) return [high("room_changed", "🏢", "Room changed", `${earlier} → ${room}`)];
  return [
    room
      ? detailed("room_locked", "🏢", "Room reserved", room)
      : detailed("room_released", "🏢", "Room released", earlier),
  ];
};

/** Beginning of the keys of lines that tell a status. */
export const STATUS_KEY = "status_";

const opened = (before: Booking | undefined): Activity[] =>
  before
    ? []
    : [
        high("event_created", "✨", "Booking opened"),
        high("client_saved", "👤", "Client saved"),
        high(`${STATUS_KEY}lead`, "🟡", "Status: lead"),
      ];

const statusChanges = (before: Booking | undefined, { status }: Booking): Activity[] =>
  status === (before?.status ?? "lead") ? [] : [high(`${STATUS_KEY}${status}`, "🔵", `Status: ${status}`)];

const isSameVersion = (before: Booking | undefined, version: number): boolean => before?.offer?.version === version;

const offerChanges = (before: Booking | undefined, { offer, facts }: Booking): Activity[] => {
  if (!offer) return [];
  const was = isSameVersion(before, offer.version) ? before?.offer?.status : undefined;
  const price = priceOf(facts);
  const isPriced =
    price !== undefined && canonicalJson(price) !== canonicalJson((before && priceOf(before.facts)) ?? null);
  const isDue = offer.deposit !== undefined && before?.offer?.deposit?.amount.minor !== offer.deposit.amount.minor;
  const isNew = offer.version !== before?.offer?.version;
  const total = formatMoney(offer.total, ",");
  return [
    ...(isNew ? [detailed("pricing_calculated", "🧮", `Offer version ${offer.version}`, total)] : []),
    ...(offer.status === "sent" && (isNew || before?.offer?.status === "draft")
      ? [high("offer_sent", "📄", "Offer sent", total)]
      : []),
    ...(offer.status === "accepted" && was !== "accepted"
      ? [high("offer_accepted", "🤝", "Offer accepted", total)]
      : []),
    ...(offer.status === "declined" && was !== "declined"
      ? [high("offer_rejected", "🚫", "Offer declined", total)]
      : []),
    ...(isPriced ? [high("price_updated", "💰", "Price set by hand", total)] : []),
    ...(isDue && offer.deposit
      ? [high("deposit_required", "💳", "Deposit required", formatMoney(offer.deposit.amount, ","))]
      : []),
  ];
};

/** What a turn changed about a booking, in a manager's words. */
export const changesBetween = (
  before: Booking | undefined,
  after: Booking,
  catalogue: Catalogue,
  zone: string,
): Activity[] => [
  ...opened(before),
  ...dateChanges(before, after),
  ...peopleChanges(before, after),
  ...roomChanges(before, after, catalogue),
  ...roomTroubles(before, after, catalogue),
  ...productChanges(before, after, catalogue),
  ...noted(before, after),
  ...stepEntered(before, after, zone),
  ...offerChanges(before, after),
  ...statusChanges(before, after),
];
