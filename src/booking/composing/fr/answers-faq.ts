import { Money } from "../../../platform/money.ts";
import type { FaqTopic } from "../../answering/faq.ts";
import { list, NOTHING, type Said, say } from "../statement.ts";
import { feature } from "./answers-rooms.ts";
import { t } from "./words.ts";

const chf = (major: number): Said => t.money(Money.of(major * 100, "CHF"));

/** The built-in answers. Source: spec/http-api.md §12.3, spec/workflow.md §7.5. */
export const FAQ: Readonly<Record<FaqTopic, (rooms: readonly string[]) => Said>> = {
  parking: () =>
    say`Vos hôtes disposent de ${t.count(50)} places dans notre parking souterrain, et d'autres dans la rue à proximité. Un bon coûte ${chf(5)} par voiture et vaut pour tout l'événement.`,
  accessible_parking: () =>
    say`Oui, il y a ${t.count(3)} places larges pour personnes handicapées juste à côté de l'entrée principale, avec un accès de plain-pied.`,
  vip_parking: () =>
    say`Oui, les places les plus proches de l'entrée peuvent être réservées. Dites-nous combien il vous en faut lorsque nous finaliserons la réservation.`,
  diets: () =>
    say`Nous tenons compte des repas végétariens, véganes et sans gluten, des allergies et des règles religieuses. Veuillez les indiquer à la réservation, afin que la cuisine puisse s'organiser.`,
  own_caterer: () =>
    say`En règle générale, notre propre cuisine se charge du repas ; un traiteur externe est possible dans des cas particuliers. Les frais de cuisine s'élèvent à ${chf(500)}, et le traiteur doit présenter un certificat d'hygiène alimentaire.`,
  lead_time: () =>
    say`Veuillez réserver au moins ${t.count(4)} semaines à l'avance ; pour mai, juin, septembre, octobre et décembre, mieux vaut ${t.count(6)} à ${t.count(8)} semaines. Plus court, c'est parfois possible ; demandez-nous.`,
  cancellation: () =>
    say`Si vous annulez plus de ${t.count(30)} jours avant l'événement, tout est remboursé sauf ${chf(200)} ; de ${t.count(30)} à ${t.count(14)} jours avant, la moitié. Moins de ${t.count(14)} jours avant, rien n'est remboursé, mais nous cherchons une autre date. Pour les grands événements, nous conseillons une assurance.`,
  equipment_included: () =>
    say`${feature("wifi")} est à disposition dans chaque salle ; ce que le prix comprend en plus dépend de la salle : écrans, projecteurs, microphones et son selon sa liste. La captation vidéo, la diffusion et un éclairage spécial peuvent être ajoutés contre supplément là où ils manquent.`,
  streaming: (rooms) => {
    const from = rooms.length === 0 ? NOTHING : say` depuis ${list(rooms.map(t.room), "et")}`;
    return say`Oui, votre événement peut être diffusé en direct${from}. Nous installons tout, et une personne technique peut être présente sur demande. Jusqu'à ${t.count(500)} spectateurs sont compris.`;
  },
  accessibility: () =>
    say`Oui, la maison est accessible en fauteuil roulant : des rampes aux entrées, un ascenseur vers tous les étages, des toilettes accessibles à chaque étage et un pupitre réglable. Dites-nous si vous avez besoin d'autre chose.`,
  setup: () =>
    say`Vous pouvez entrer ${t.count(1)} heure avant le début pour vous installer ; c'est compris. Un accès plus tôt, ${t.count(2)} à ${t.count(4)} heures avant, coûte ${chf(100)} ${t.unit("per_hour")}. Notre équipe peut aider.`,
};
