import type { DayTrouble, VisitDay, VisitSlot } from "../../visits/visit-parts.ts";
import { join, list, type Said, say } from "../statement.ts";
import type { VisitTemplates } from "../templates.ts";
import { t } from "./words.ts";

const at = ({ day, time }: VisitSlot): Said => say`le ${t.day(day)} à ${t.time(time)}`;
const hours = ({ times }: Pick<VisitDay, "times">): Said => list(times.map(t.time), "ou");
const offered = (days: readonly VisitDay[]): Said =>
  join(
    days.map((each) => say`- ${t.day(each.day)} à ${hours(each)}`),
    "\n",
  );
const choice = (lead: Said, days: readonly VisitDay[]): Said =>
  join([lead, offered(days), say`Quel jour et quelle heure vous conviennent ?`], "\n\n");

const TROUBLE: Record<DayTrouble, (day: Said) => Said> = {
  past: (day) => say`Le ${day} est déjà passé.`,
  too_soon: (day) => say`Le ${day} est un peu trop tôt pour que nous puissions bien vous recevoir.`,
  event_day: (day) =>
    say`Le ${day}, votre événement a lieu et la maison s'y prépare ; une visite n'est donc pas possible ce jour-là.`,
  after_event: (day) => say`Le ${day} est après votre événement ; nous aimerions vous montrer la maison avant.`,
  weekend: (day) =>
    say`Le ${day}, nous ne pouvons pas vous faire visiter, car les visites ont lieu du lundi au vendredi seulement.`,
  closed: (day) => say`Le ${day}, la maison est fermée aux visites.`,
  busy: (day) => say`Le ${day}, un événement a lieu dans la maison ; une visite n'est donc pas possible ce jour-là.`,
  full: (day) => say`Le ${day}, tous les rendez-vous pour une visite sont pris.`,
};

/** The visit of the house beforehand. */
export const visits: VisitTemplates = {
  visit_offer: () => say`Aimeriez-vous venir nous rendre visite et voir la salle avant ?`,
  visit_days: ({ days, isOutsideWish, instead }) =>
    choice(
      join(
        [
          instead
            ? say`Nous trouvons volontiers un autre rendez-vous pour votre visite, au lieu de celui qui était prévu ${at(instead)}.`
            : say`Nous vous faisons volontiers visiter la maison.`,
          isOutsideWish
            ? say`Au moment souhaité, nous n'avons rien de libre, mais vous pourriez nous rendre visite :`
            : say`Vous pourriez nous rendre visite :`,
        ],
        " ",
      ),
      days,
    ),
  visit_times: (offer) =>
    say`Nous vous faisons volontiers visiter la maison le ${t.day(offer.day)}. Nous pourrions vous recevoir à ${hours(offer)}. Quelle heure vous convient ?`,
  visit_confirm: (slot) =>
    say`Le rendez-vous ${at(slot)} est libre pour une visite. Pouvons-nous vous attendre alors ?`,
  visit_scheduled: ({ before, ...slot }) =>
    before
      ? say`Nous avons déplacé votre visite prévue ${at(before)} : elle a lieu ${at(slot)}. Nous nous réjouissons de vous faire visiter la maison.`
      : say`Votre visite est convenue : ${at(slot)}. Nous nous réjouissons de vous faire visiter la maison.`,
  visit_reminder: (slot) => say`Votre visite de la maison est convenue ${at(slot)}.`,
  visit_stands: (slot) =>
    say`Votre visite de la maison est convenue ${at(slot)}, et nous nous en réjouissons. Si un autre moment vous convient mieux, dites-le-nous et nous la déplacerons volontiers.`,
  visit_day_refused: ({ day, trouble, days }) =>
    days.length === 0
      ? TROUBLE[trouble](t.day(day))
      : choice(say`${TROUBLE[trouble](t.day(day))} Pour une visite, nous pourrions vous proposer :`, days),
  visit_time_refused: ({ day, time, times }) =>
    say`Le ${t.day(day)}, nous ne pouvons pas vous recevoir à ${t.time(time)}, mais c'est possible à ${hours({ times })}. Quelle heure vous convient ?`,
  visit_none: ({ eventDay }) =>
    join(
      [
        eventDay
          ? say`Malheureusement, nous n'avons plus de rendez-vous pour une visite avant votre événement du ${t.day(eventDay)}.`
          : say`Malheureusement, nous n'avons plus de rendez-vous pour une visite ces prochaines semaines.`,
        say`Nous en sommes désolés. Si vous aimeriez savoir quelque chose sur la maison, posez-nous simplement la question.`,
      ],
      " ",
    ),
  visit_cancelled: ({ slot }) =>
    join(
      [
        slot
          ? say`Nous avons annulé votre visite prévue ${at(slot)}.`
          : say`Très bien, nous renonçons donc à la visite.`,
        say`Si vous souhaitez tout de même voir la maison, dites-le-nous.`,
      ],
      " ",
    ),
  visit_declined: () =>
    say`Très bien, nous renonçons donc à une visite. Si vous souhaitez tout de même voir la maison, dites-le-nous.`,
  visit_lapsed: ({ eventDay, ...slot }) =>
    say`Comme votre événement a désormais lieu le ${t.day(eventDay)}, nous avons annulé votre visite prévue ${at(slot)}. Si vous aimeriez voir la maison avant, dites-le-nous.`,
};
