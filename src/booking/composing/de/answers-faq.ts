import { Money } from "../../../platform/money.ts";
import type { FaqTopic } from "../../answering/faq.ts";
import { list, NOTHING, type Said, say } from "../statement.ts";
import { feature } from "./answers-rooms.ts";
import { t } from "./words.ts";

const chf = (major: number): Said => t.money(Money.of(major * 100, "CHF"));

/** The built-in answers. Source: spec/http-api.md §12.3, spec/workflow.md §7.5. */
export const FAQ: Readonly<Record<FaqTopic, (rooms: readonly string[]) => Said>> = {
  parking: () =>
    say`In unserer Tiefgarage stehen Ihren Gästen ${t.count(50)} Parkplätze zur Verfügung, weitere gibt es in der Nähe an der Strasse. Ein Gutschein kostet ${chf(5)} pro Auto und gilt für den ganzen Anlass.`,
  accessible_parking: () =>
    say`Ja, direkt beim Haupteingang gibt es ${t.count(3)} breite Behindertenparkplätze mit stufenlosem Zugang.`,
  vip_parking: () =>
    say`Ja, die Parkplätze beim Eingang lassen sich reservieren. Bitte sagen Sie uns beim Abschluss der Buchung, wie viele Sie brauchen.`,
  diets: () =>
    say`Vegetarisches, veganes und glutenfreies Essen, Allergien und religiöse Vorschriften berücksichtigen wir gerne. Bitte nennen Sie uns alles bei der Buchung, damit die Küche planen kann.`,
  own_caterer: () =>
    say`In der Regel kocht unsere eigene Küche; ein fremder Caterer ist ausnahmsweise möglich. Die Küchengebühr beträgt ${chf(500)}, und der Caterer braucht ein Zertifikat für Lebensmittelsicherheit.`,
  lead_time: () =>
    say`Bitte buchen Sie mindestens ${t.count(4)} Wochen im Voraus; für Mai, Juni, September, Oktober und Dezember sind ${t.count(6)} bis ${t.count(8)} Wochen besser. Kurzfristig klappt es manchmal auch, fragen Sie uns einfach.`,
  cancellation: () =>
    say`Wenn Sie mehr als ${t.count(30)} Tage vor dem Anlass absagen, erstatten wir alles ausser ${chf(200)}; ${t.count(30)} bis ${t.count(14)} Tage vorher die Hälfte. Weniger als ${t.count(14)} Tage vorher ist keine Rückerstattung möglich, wir suchen aber nach einem anderen Datum. Für grosse Anlässe empfehlen wir eine Versicherung.`,
  equipment_included: () =>
    say`In jedem Raum gibt es ${feature("wifi")}; was sonst im Preis inbegriffen ist, hängt vom Raum ab: Bildschirm, Projektion, Mikrofone und Ton so, wie er sie hat. Mitschnitt, Streaming und besonderes Licht kosten extra, wo sie einem Raum fehlen.`,
  streaming: (rooms) => {
    const from = rooms.length === 0 ? NOTHING : say` aus ${list(rooms.map(t.room), "und")}`;
    return say`Ja, Ihr Anlass lässt sich${from} live streamen. Wir richten es ein, auf Wunsch mit Technikerin oder Techniker. Bis zu ${t.count(500)} Zuschauende sind inbegriffen.`;
  },
  accessibility: () =>
    say`Ja, das Haus ist rollstuhlgängig: Rampen bei den Eingängen, ein Lift auf alle Stockwerke, auf jedem Stockwerk eine rollstuhlgängige Toilette und ein Rednerpult, das sich absenken lässt. Sagen Sie uns gerne, wenn Sie sonst etwas brauchen.`,
  setup: () =>
    say`Zum Einrichten können Sie ${t.count(1)} Stunde vor Beginn hinein; das ist inbegriffen. Früher, ${t.count(2)} bis ${t.count(4)} Stunden vorher, kostet es ${chf(100)} ${t.unit("per_hour")}. Unser Team hilft gerne.`,
};
