import type { Change, UnderReview } from "../../closing-parts.ts";
import type { BillingField } from "../../facts.ts";
import { join, list, NOTHING, type Said, say } from "../statement.ts";
import type { ClosingTemplates } from "../templates.ts";
import { priced, t, when } from "./words.ts";

const FIELDS: Record<BillingField, string> = {
  name_or_company: "le nom ou l'entreprise",
  street: "la rue et le numéro",
  postal_code: "le code postal",
  city: "la localité",
  country: "le pays",
};

const COUNTRIES: Record<string, string> = {
  Switzerland: "Suisse",
  Germany: "Allemagne",
  Austria: "Autriche",
  France: "France",
  Italy: "Italie",
};

const REVIEWED: Record<UnderReview, string> = {
  acceptance:
    "Merci d'avoir accepté notre offre. Une personne de notre équipe l'examine, puis vous aurez de nos nouvelles.",
  confirmation:
    "Nous avons maintenant tout ce qu'il nous faut. Une personne de notre équipe vérifie votre réservation pour la confirmation définitive.",
  counter: "Une personne de notre équipe examine votre souhait concernant le prix et vous donnera une réponse.",
  payment:
    "Merci de nous avoir informés de votre paiement. Une personne de notre équipe vérifie qu'il nous est parvenu.",
  change:
    "Votre réservation est confirmée ; une personne de notre équipe doit donc d'abord examiner votre souhait. D'ici là, elle reste telle quelle.",
  cancellation:
    "Nous avons bien reçu votre souhait d'annuler. Une personne de notre équipe l'examine et vous répondra personnellement.",
  conflict:
    "Merci de nous l'avoir dit. Une personne de notre équipe l'examine avec la réservation de l'autre client et décidera.",
  refund: "Une personne de notre équipe vérifie la différence avec ce que vous avez payé.",
};

const changed = (change: Change): Said => {
  switch (change.what) {
    case "day":
      return say`la date, du ${t.day(change.from)} au ${t.day(change.to)}`;
    case "times":
      return say`les heures, de ${t.time(change.from.start)}-${t.time(change.from.end)} à ${t.time(change.to.start)}-${t.time(change.to.end)}`;
    case "people":
      return say`le nombre de personnes, de ${t.count(change.from)} à ${t.count(change.to)}`;
    case "room":
      return say`la salle, de ${t.room(change.from)} à ${t.room(change.to)}`;
  }
};

const items = (names: readonly string[]): Said =>
  list(
    names.map((name) => t.verbatim(name)),
    "et",
  );

/** Steps 5 to 7: negotiation, billing, deposit, confirmation, and what goes wrong with them. */
export const closing: ClosingTemplates = {
  changed: ({ changes }) => say`Nous avons changé ${list(changes.map(changed), "et")}.`,
  duplicate: () =>
    say`Nous avons déjà reçu ce même message, et rien n'a changé depuis. Dites-nous si nous pouvons adapter quelque chose.`,
  accepted: () => say`Merci d'avoir accepté notre offre.`,
  billing_noted: ({ assumedCountry }) =>
    assumedCountry === undefined
      ? say`Merci, nous avons noté votre adresse de facturation.`
      : say`Merci, nous avons noté votre adresse de facturation, avec le pays ${t.verbatim(COUNTRIES[assumedCountry] ?? assumedCountry)} ; dites-nous si c'est un autre.`,
  ask_billing: ({ missing }) =>
    say`Pour la facture, il nous manque encore ${
      list(
        missing.map((field) => FIELDS[field]),
        "et",
      ).text
    }. Pourriez-vous nous envoyer l'adresse de facturation ?`,
  ask_deposit: ({ amount, dueDay, isRest }) =>
    isRest
      ? say`De l'acompte, ${t.money(amount)} restent ouverts. Veuillez les verser jusqu'au ${t.day(dueDay)} ; dès qu'ils nous seront parvenus, nous pourrons confirmer votre réservation.`
      : say`Pour garantir votre réservation, veuillez verser l'acompte de ${t.money(amount)} jusqu'au ${t.day(dueDay)}. Dès qu'il nous sera parvenu, nous pourrons confirmer votre réservation.`,
  deposit_received: ({ amount }) => say`Nous avons reçu votre acompte de ${t.money(amount)}, merci beaucoup.`,
  credit: ({ amount }) =>
    say`Vous avez déjà payé ${t.money(amount)} de plus que l'acompte désormais demandé. Une personne de notre équipe vérifie comment nous réglons cela avec vous.`,
  in_review: ({ what }) => say`${REVIEWED[what]}`,
  acceptance_agreed: ({ room, day }) =>
    say`Merci d'avoir accepté notre offre pour ${t.room(room)} le ${t.day(day)} ; nous y donnons suite avec plaisir. Vous recevrez ensuite la confirmation définitive.`,
  revise_offer: () =>
    say`Merci d'avoir accepté notre offre. Nous devons encore la revoir avant de pouvoir continuer et revenons vers vous sous peu.`,
  confirmation: ({ room, window, people, total, deposit }) =>
    join(
      [
        say`Votre réservation est confirmée : ${t.room(room)}, ${when(window)}, ${t.count(people)} personnes, ${t.money(total)} au total.`,
        deposit ? say`Nous avons reçu votre acompte de ${t.money(deposit)}, merci beaucoup.` : NOTHING,
        say`Nous nous réjouissons de vous accueillir.`,
      ],
      " ",
    ),
  booking_stands: ({ room, day }) =>
    say`Merci pour votre message. Votre réservation reste confirmée : ${t.room(room)} le ${t.day(day)}. Dites-nous si nous pouvons faire quelque chose pour vous.`,
  declined: () =>
    say`Merci de nous en avoir informés. Nous avons clos votre demande et libéré la salle. Nous serions heureux d'avoir de vos nouvelles une autre fois.`,
  cancelled: () =>
    say`Comme vous le souhaitiez, nous avons annulé votre réservation. Nous serions heureux d'avoir de vos nouvelles une autre fois.`,
  counter_noted: ({ total, removable }) =>
    join(
      [
        say`Merci pour votre proposition. Notre offre s'élève à ${t.money(total)} au total.`,
        removable.length === 0
          ? NOTHING
          : say`Ce que l'on pourrait laisser de côté : ${list(removable.map(priced), "ou")}.`,
        say`${REVIEWED.counter}`,
      ],
      " ",
    ),
  price_kept: ({ total }) =>
    say`Nous avons réexaminé votre proposition. Malheureusement, nous ne pouvons pas descendre au-dessous de notre offre de ${t.money(total)} au total. Souhaitez-vous y donner suite, ou devons-nous laisser quelque chose de côté ?`,
  ask_room_reason: ({ room, day }) =>
    say`Un autre client tient une première option sur ${t.room(room)} le ${t.day(day)} ; nous ne pouvons donc pas encore vous la confirmer. Une autre salle vous conviendrait-elle ? Ou y a-t-il une raison pour que ce soit cette salle ? Dites-le-nous, et nous verrons ce que nous pouvons faire.`,
  room_won: ({ room, day }) => say`Bonne nouvelle : ${t.room(room)} est à vous le ${t.day(day)}.`,
  room_lost: ({ room, day }) =>
    say`Malheureusement, ${t.room(room)} est revenue le ${t.day(day)} à l'autre client, qui tenait une option.`,
  option_promoted: ({ room, day }) =>
    say`Bonne nouvelle : l'autre client a libéré ${t.room(room)}, et vous tenez désormais la première option pour le ${t.day(day)}.`,
  option_expired: ({ room, day }) =>
    say`Votre option sur ${t.room(room)} le ${t.day(day)} est arrivée à échéance ; la salle est de nouveau ouverte à d'autres. Dites-nous si elle vous intéresse encore, et nous vérifierons volontiers à nouveau.`,
  sourcing: ({ items: names }) =>
    say`Notre équipe vérifie si nous pouvons vous procurer ceci : ${items(names)}. Nous vous donnerons une réponse.`,
  sourcing_waits: ({ items: names }) =>
    say`Notre équipe vérifie encore si nous pouvons vous procurer ceci : ${items(names)}. Vous recevrez la réponse et l'offre ensemble.`,
  sourced: ({ items: names }) => say`Bonne nouvelle, nous pouvons vous procurer ceci : ${items(names)}.`,
  sourcing_failed: ({ items: names }) =>
    say`Nous sommes désolés, nous n'avons pas pu vous procurer ceci pour votre événement : ${items(names)}. Devons-nous continuer sans cela, ou préférez-vous en rester là ?`,
};
