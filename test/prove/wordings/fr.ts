import type { en } from "./en.ts";
import { ADDRESS, FIRST_LINES, LAST_LINES, type Say, type Wanted } from "./wanted.ts";

const room = ({ room: letter }: Wanted): string => `la salle ${letter}`;

export const fr: Record<keyof typeof en, readonly Say[]> = {
  ask: [
    (w, d) => `Bonjour, nous souhaitons réserver ${room(w)} le ${d} de ${w.from} à ${w.to} pour ${w.people} personnes.`,
    (w, d) => `Pourriez-vous nous faire une offre pour ${room(w)} ? ${w.people} invités, ${d}, de ${w.from} à ${w.to}.`,
    (w, d) =>
      `Nous sommes ${w.people} personnes et nous avons besoin de ${room(w)} le ${d}, ${w.from}-${w.to}. Merci de la réserver.`,
  ],
  ask_open: [
    (w, d) =>
      `Nous organisons un atelier pour ${w.people} personnes le ${d} de ${w.from} à ${w.to}. Quelle salle nous conseillez-vous ?`,
    (w, d) =>
      `Avez-vous une salle pour ${w.people} personnes le ${d} ? Nous arriverions à ${w.from} et partirions à ${w.to}.`,
  ],
  ask_little: [
    (w) => `Nous aimerions organiser un dîner pour ${w.people} personnes chez vous.`,
    (_, d) => `Nous cherchons une salle pour le ${d}.`,
    (w) => `Il nous faut ${room(w)} pour une réunion en automne.`,
  ],
  vague: [
    (w) => `Nous aimerions venir un samedi en mai 2027 avec ${w.people} personnes.`,
    () => "Dans la deuxième semaine de juin 2027, quels jours sont libres ?",
  ],
  other_days: [
    () => "Aucun de ces jours ne nous convient, en avez-vous d'autres ?",
    () => "Non, ces dates ne nous conviennent pas.",
  ],
  date: [
    (_, d) => `Nous devons reporter notre événement au ${d}.`,
    (_, d) => `Nous avons eu un empêchement. Pouvez-vous déplacer la réservation au ${d} ?`,
  ],
  time: [
    (w) => `Les horaires ont changé : désormais de ${w.from} à ${w.to}.`,
    (w) => `Merci de modifier l'horaire : de ${w.from} à ${w.to}.`,
  ],
  people: [
    (w) => `Nous serons finalement ${w.people} personnes.`,
    (w) => `Merci de modifier le nombre de personnes : ${w.people} personnes.`,
  ],
  room: [
    (w) => `Nous préférerions ${room(w)}.`,
    (w) => `Nous prenons ${room(w)}.`,
    (w) => `Merci de nous changer de salle : plutôt ${room(w)}.`,
  ],
  several: [
    (w, d) =>
      `Deux changements : nous serons ${w.people} personnes, et merci de reporter au ${d}, de ${w.from} à ${w.to}.`,
  ],
  add: [
    () => "Merci d'ajouter 2 microphones sans fil.",
    () => "Nous aimerions aussi le Classic Apéro pour tout le monde.",
    () => "Merci d'ajouter un projecteur et un pupitre.",
    () => "Pouvez-vous ajouter le Three-Course Dinner ?",
  ],
  remove: [
    () => "Merci de retirer les microphones.",
    () => "Nous n'avons plus besoin du Classic Apéro.",
    () => "Sans extras, juste la salle s'il vous plaît.",
  ],
  missing: [() => "Pourriez-vous nous procurer une machine à karaoké pour cette soirée ?"],
  without: [() => "Alors continuons sans."],
  accept: [
    () => "Nous acceptons l'offre.",
    () => "C'est parfait, nous sommes d'accord avec votre offre.",
    () => "Parfait, merci de réserver ainsi.",
  ],
  accept_billing: [() => `Nous acceptons l'offre. Notre adresse de facturation :\n${ADDRESS}`],
  billing: [
    () => `Notre adresse de facturation :\n${ADDRESS}`,
    () => `Merci d'adresser la facture à ${FIRST_LINES}.`,
    () => LAST_LINES,
  ],
  counter: [
    (w) => `C'est trop cher pour nous. Serait-ce possible pour CHF ${w.amount} ?`,
    () => "Une remise est-elle possible ?",
  ],
  decline: [
    () => "Nous devons malheureusement décliner votre offre.",
    () => "Nous avons décidé de ne pas donner suite, merci.",
  ],
  cancel: [() => "Nous devons annuler notre réservation."],
  question: [
    () => "Y a-t-il un parking chez vous ?",
    (w) => `Combien de personnes ${room(w)} peut-elle accueillir ?`,
    (w, d) => `Est-ce que ${room(w)} est libre le ${d} ?`,
    () => "Combien coûte le Premium Apéro ?",
  ],
  visit: [() => "Pourrions-nous visiter les salles avant ?"],
  short: [
    () => "Oui.",
    () => "Non.",
    () => "La première, s'il vous plaît.",
    () => "À 10h00.",
    () => "Oui volontiers, cela nous convient.",
  ],
  thanks: [() => "Merci beaucoup !", () => "Bonne journée à vous."],
  person: [() => "J'aimerais parler à une personne, s'il vous plaît."],
  claim: [() => "Nous avons versé l'acompte ce matin."],
  reason: [() => "Il faut que ce soit cette salle car notre intervenante est en fauteuil roulant et la connaît bien."],
  hypothetical: [
    (w) => `Juste par curiosité : et si nous étions ${w.people} personnes ?`,
    (w, d) => `En théorie, ${room(w)} serait-elle aussi libre le ${d} ?`,
  ],
  quoted: [
    (w, d) =>
      `Merci pour votre message.\n\nLe lundi 11 janvier 2027 à 09:00, The Atelier a écrit :\n> Déplacer au ${d} ?\n> Nous serons ${w.people} personnes dans ${room(w)}.`,
  ],
  gibberish: [() => "asdf qsdf wxcv"],
};
