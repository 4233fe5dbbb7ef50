import type { SheetType, StillOpen } from "../../parts.ts";
import { inBrackets, join, link, list, NOTHING, say } from "../statement.ts";
import type { StepTemplates } from "../templates.ts";
import { offer } from "./offer.ts";
import { LAYOUTS } from "./thing-words.ts";
import { DAYPART, days, priced, shown, t, wants, when } from "./words.ts";

const STILL_OPEN: Record<StillOpen, string> = {
  date: "Quelle date envisagez-vous pour votre événement ?",
  time: "De quelle heure à quelle heure avez-vous besoin de la salle ?",
  people: "Combien de personnes viendront ?",
  room: "Quelle salle pouvons-nous vous réserver ?",
  answer: "Souhaitez-vous donner suite à notre offre, ou pouvons-nous y changer quelque chose ?",
  billing: "Pourriez-vous nous envoyer l'adresse de facturation, afin que nous puissions continuer ?",
  deposit: "Dès que l'acompte nous sera parvenu, nous pourrons confirmer votre réservation.",
  visit: "Quel jour et quelle heure vous conviennent pour votre visite ?",
  without: "Devons-nous continuer sans cela, ou préférez-vous en rester là ?",
  reason: "Une autre salle vous conviendrait-elle, ou y a-t-il une raison pour que ce soit celle-ci ?",
};

/** What stands on the links to all of something. */
export const SHEETS: Record<SheetType, string> = {
  rooms: "Toutes les salles avec leurs prix",
  catering: "Tous les menus",
  catering_catalog: "Plats et boissons avec leurs prix",
  catering_menu: "Le menu en entier",
  products: "Équipements et extras avec leurs prix",
  offer: "L'offre, ligne par ligne",
  qna: "Autres réponses",
};

/** Steps 1 to 4: what is missing, dates, rooms, the offer. */
export const steps: StepTemplates = {
  ask: ({ isOpening, missing, room, day, people }) => {
    const subject = join(
      [
        room ? say`${t.room(room)}` : "",
        people ? say`${t.count(people)} personnes` : "",
        day ? say`${t.day(day)}` : "",
      ],
      ", ",
    );
    const noted = subject.text === "" ? NOTHING : say`Nous avons noté : ${subject}.`;
    const thanks = isOpening ? say`Merci beaucoup pour votre demande.` : NOTHING;
    return join([thanks, noted, wants(missing)], " ");
  },
  candidates: ({ days: all, daypart, isOutsideWish, missing }) =>
    join(
      [
        isOutsideWish
          ? say`Rien n'est ${t.free} exactement comme vous le souhaitiez. En dehors de votre souhait, nous pourrions vous proposer ces dates${daypart ? DAYPART[daypart] : ""} :`
          : say`Voici ce qui est ${t.free}${daypart ? DAYPART[daypart] : ""} :`,
        days(all),
        join([say`Quelle date vous convient ?`, wants(missing)], " "),
      ],
      "\n\n",
    ),
  no_candidates: () =>
    say`Nous n'avons trouvé dans cette période aucune date qui soit ${t.free}. Quelle autre date pourriez-vous envisager ?`,
  past_day: ({ past, proposed }) =>
    say`Le ${t.day(past)} est déjà passé. Pensiez-vous au ${t.day(proposed)} ? Veuillez nous le confirmer ou nous indiquer une autre date.`,
  day_taken: ({ day, days: all }) =>
    all.length === 0
      ? say`Le ${t.day(day)}, chaque salle adaptée est ${t.taken}. Quelle autre date pourriez-vous envisager ?`
      : join(
          [
            say`Le ${t.day(day)}, chaque salle adaptée est ${t.taken}. Voici ce qui est ${t.free} :`,
            days(all),
            say`Quelle date vous convient ?`,
          ],
          "\n\n",
        ),
  rooms: ({ window, people, recommended, others, teaser }) =>
    join(
      [
        say`Pour votre événement ${when(window)} avec ${t.count(people)} personnes, nous vous recommandons ${shown(recommended)}.`,
        others.length === 0 ? NOTHING : say`Également possible : ${list(others.map(shown), "et")}.`,
        teaser.length === 0 ? NOTHING : say`Pour l'accompagner, par exemple : ${list(teaser.map(priced), "et")}.`,
        others.length === 0 ? say`Pouvons-nous vous la réserver ?` : say`Quelle salle pouvons-nous vous réserver ?`,
      ],
      "\n\n",
    ),
  room_trouble: ({ trouble, room, seats, people, day }) => {
    if (trouble === "unknown") return say`Nous n'avons pas de salle « ${t.verbatim(room)} ».`;
    if (trouble === "too_small")
      return say`${t.room(room)} accueille jusqu'à ${t.count(seats ?? 0)} personnes, ce qui est trop peu pour ${t.count(people)}.`;
    return say`Malheureusement, ${t.room(room)} est ${t.taken} le ${t.day(day)}.`;
  },
  too_many: ({ people, largest }) =>
    say`Pour ${t.count(people)} personnes, nos salles sont trop petites : la plus grande, ${t.room(largest.name)}, en accueille jusqu'à ${t.count(largest.seats)}. Vous pourriez venir en plus petit groupe ou répartir l'événement sur plusieurs dates, ou nous cherchons ensemble une maison partenaire. Combien de personnes devons-nous prévoir ?`,
  layout_warning: ({ room, seats, people, layout }) =>
    say`Dans la disposition souhaitée${inBrackets(layout && LAYOUTS[layout])}, ${t.room(room)} compte ${t.count(seats)} places, donc moins que ${t.count(people)} ; une autre disposition donne de la place à tout le monde.`,
  room_locked: ({ room, day, isSecond }) =>
    isSecond
      ? say`Un autre client tient une première option sur ${t.room(room)} le ${t.day(day)}. Nous avons noté pour vous une deuxième option ; elle avance dès que l'autre client libère la salle.`
      : say`Nous tenons ${t.room(room)} à votre disposition le ${t.day(day)}.`,
  whole_day: ({ window: { start, end } }) =>
    say`Comme nous ne connaissons pas encore vos heures, nous prévoyons toute notre journée d'ouverture, de ${t.time(start)} à ${t.time(end)} ; dites-nous simplement si ce doit être une autre plage.`,
  not_in_room: ({ products, room }) =>
    say`Dans ${t.room(room)} nous ne pouvons pas proposer ${list(
      products.map((name) => t.product(name)),
      "et",
    )} ; l'offre est donc établie sans.`,
  offer,
  offer_stands: ({ room, day, total: amount, validUntil }) =>
    say`Merci pour votre message. Notre offre reste telle quelle : ${t.room(room)} le ${t.day(day)} pour ${t.money(amount)} au total, valable jusqu'au ${t.day(validUntil)}. Souhaitez-vous y donner suite, ou pouvons-nous y changer quelque chose ?`,
  price_by_person: ({ room, day }) =>
    say`Nous tenons ${t.room(room)} à votre disposition le ${t.day(day)}. Une personne de notre équipe calculera le prix et vous enverra l'offre.`,
  person_answers: () =>
    say`Merci pour votre message. Une personne de notre équipe l'examinera et vous répondra personnellement.`,
  not_understood: () => say`Pardon, nous n'avons pas bien compris votre message.`,
  small_talk: () => say`Merci pour votre message.`,
  still_open: ({ what }) => say`${STILL_OPEN[what]}`,
  ask_change: () =>
    say`Que pouvons-nous changer pour vous : la date, les heures, la salle, le nombre de personnes ou les extras ?`,
  no_rooms: () =>
    say`Merci beaucoup pour votre demande. Une personne de notre équipe vérifiera quel espace nous pouvons vous proposer et vous répondra personnellement.`,
  sheet_link: ({ sheet, url }) => link(SHEETS[sheet], url),
};
